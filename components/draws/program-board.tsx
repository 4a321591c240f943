import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, scoreText } from '@/lib/blocks/draw-words';
import type { BoardRow } from '@/lib/draws/views';
import { DrawDate } from './draw-date';

function LatestOf({ draw }: { draw: DrawData | null }) {
  if (!draw) return <span className="none">No draw on record</span>;
  return (
    <>
      <DrawDate draw={draw} style="short" />
      <span className="row-label">{draw.label}</span>
    </>
  );
}

/** Each program's newest draw. Scores stand beside the name of their scale: no two compare. */
export function ProgramBoard({ rows }: { rows: BoardRow[] }) {
  return (
    <table className="figures">
      <caption className="visually-hidden">The newest draw of each province and territory</caption>
      <thead>
        <tr>
          <th scope="col">Province</th>
          <th scope="col">Newest draw</th>
          <th scope="col" className="number">
            Invitations and minimum score
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ program, latest }) => (
          <tr key={program.slug}>
            <th scope="row">
              <a className="row-date" href={program.url}>
                {program.shortName}
              </a>
              {!program.isPnp && <span className="row-label">not a nominee program</span>}
            </th>
            <td>
              <LatestOf draw={latest} />
            </td>
            <td className="number">
              {latest && invitationsText(latest)}
              {latest?.minScore != null && <span className="row-label">{scoreText(latest)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
