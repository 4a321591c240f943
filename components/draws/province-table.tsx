import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText } from '@/lib/blocks/draw-words';
import type { ProgramView } from '@/lib/draws/views';
import { DrawDate } from './draw-date';
import { FigureMark } from './figure-mark';

/** A score alone where the column's head names its scale; with its own scale where it has another. */
function scoreIn(program: ProgramView, { minScore, scoreScale }: DrawData) {
  if (minScore === null) return <span className="none">None</span>;
  return scoreScale === program.scoreScale ? minScore : `${minScore} ${scoreScale}`;
}

/** A province's draws, each row the place that its draw's address names. */
export function ProvinceTable({ program, draws }: { program: ProgramView; draws: DrawData[] }) {
  return (
    <table className="figures">
      <caption className="visually-hidden">Draws of {program.shortName}</caption>
      <thead>
        <tr>
          <th scope="col">Draw</th>
          <th scope="col" className="number">
            Invitations
          </th>
          {program.scoreScale && (
            <th scope="col" className="number number-long">
              Minimum score ({program.scoreScale})
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {draws.map((draw) => (
          <tr key={draw.number} id={draw.number}>
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
              {draw.invitations === null ? (
                <span className="none">Not published</span>
              ) : (
                invitationsText(draw)
              )}
              <FigureMark draw={draw} field="invitations" />
            </td>
            {program.scoreScale && (
              <td className="number">
                {scoreIn(program, draw)}
                <FigureMark draw={draw} field="minScore" />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
