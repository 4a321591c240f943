import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText } from '@/lib/blocks/draw-words';
import type { ProgramView } from '@/lib/draws/views';
import { DrawDate } from '../draw-date';
import { FigureMark } from '../figure-mark';
import { scalesOf } from './scales';

function Row({ draw, scales }: { draw: DrawData; scales: string[] }) {
  return (
    <tr id={draw.number}>
      <th scope="row">
        <a className="row-date" href={`#${encodeURIComponent(draw.number)}`}>
          <DrawDate draw={draw} style="short" />
        </a>
        <span className="row-label">
          {draw.label}
          {draw.correctedAt && <span className="corrected-mark"> Corrected</span>}
        </span>
      </th>
      <td className="number">
        {draw.invitations === null ? <span className="none">Not published</span> : invitationsText(draw)}
        <FigureMark draw={draw} field="invitations" />
      </td>
      {scales.map((scale, place) => (
        <td key={scale} className="number">
          {draw.scoreScale === scale && draw.minScore !== null ? (
            draw.minScore
          ) : (
            <span className="none">{place === 0 ? 'None' : ''}</span>
          )}
          {place === 0 && <FigureMark draw={draw} field="minScore" />}
        </td>
      ))}
    </tr>
  );
}

/** A province's draws, each row the place that its draw's address names; each scale has a column of its own. */
export function ProvinceTable({ program, draws }: { program: ProgramView; draws: DrawData[] }) {
  const scales = scalesOf(program, draws);
  return (
    <table className="figures">
      <caption className="visually-hidden">Draws of {program.shortName}</caption>
      <thead>
        <tr>
          <th scope="col">Draw</th>
          <th scope="col" className="number">
            Invitations
          </th>
          {scales.map((scale) => (
            <th key={scale} scope="col" className="number number-long">
              Minimum score ({scale})
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {draws.map((draw) => (
          <Row key={draw.number} draw={draw} scales={scales} />
        ))}
      </tbody>
    </table>
  );
}
