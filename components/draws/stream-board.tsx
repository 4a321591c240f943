import { invitationsText, scoreLabel } from '@/lib/blocks/draw-words';
import type { StreamStanding } from '@/lib/draws/views';
import { Change } from './change';
import { CorrectedMark } from './corrected-mark';
import { DrawDate } from './draw-date';
import { FigureMark } from './figure-mark';

const isSameScale = ({ draw, before }: StreamStanding) => draw.scoreScale === before?.scoreScale;

/** Each stream's newest round, and how it moved since the round before. All scores are of one scale. */
export function StreamBoard({ rows, scoreScale }: { rows: StreamStanding[]; scoreScale: string | null }) {
  return (
    <table className="figures">
      <caption className="visually-hidden">The newest round of each stream</caption>
      <thead>
        <tr>
          <th scope="col">Stream</th>
          <th scope="col" className="number">
            Invitations
          </th>
          <th scope="col" className="number">
            {scoreLabel(scoreScale)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.stream.slug}>
            <th scope="row">
              <a className="row-date" href={row.draw.url}>
                {row.stream.name}
              </a>
              <span className="row-label">
                <DrawDate draw={row.draw} style="short" /> <CorrectedMark draw={row.draw} />
              </span>
            </th>
            <td className="number">
              {row.draw.invitations === null ? <span className="none">None</span> : invitationsText(row.draw)}
              <FigureMark draw={row.draw} field="invitations" />
              <Change now={row.draw.invitations} before={row.before?.invitations} />
            </td>
            <td className="number">
              {row.draw.minScore ?? <span className="none">None</span>}
              <FigureMark draw={row.draw} field="minScore" />
              {isSameScale(row) && <Change now={row.draw.minScore} before={row.before?.minScore} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
