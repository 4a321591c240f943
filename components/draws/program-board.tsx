import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, scoreText } from '@/lib/blocks/draw-words';
import type { BoardRow } from '@/lib/draws/views';
import { DrawDate } from './draw-date';

function LatestOf({ draw }: { draw: DrawData | null }) {
  if (!draw) return <span className="row-label">No draw on record</span>;
  return (
    <span className="row-label">
      <DrawDate draw={draw} style="short" /> · {draw.label}
    </span>
  );
}

/** Each program's newest draw. Scores stand beside the name of their scale: no two compare. */
export function ProgramBoard({ rows }: { rows: BoardRow[] }) {
  return (
    <table className="figures">
      <caption className="visually-hidden">The newest draw of each province and territory</caption>
      <thead>
        <tr>
          <th scope="col">Province, newest draw</th>
          <th scope="col" className="number number-long">
            Invitations, minimum score
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
              {!program.isPnp && <span className="row-note"> not a nominee program</span>}
              <LatestOf draw={latest} />
            </th>
            <td className="number">
              {latest && invitationsText(latest)}
              {latest && latest.minScore !== null && <span className="row-label">{scoreText(latest)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
