import { invitationsText, scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import type { StreamStanding } from '@/lib/draws/views';
import { Change } from './change';
import { invitationsBefore, scoreBefore } from './comparable';
import { CorrectedMark } from './corrected-mark';
import { DrawDate } from './draw-date';
import { FigureMark } from './figure-mark';

interface StreamBoardProps {
  rows: StreamStanding[];
  /** The program's scale, named in the column's head; a draw of another scale has its score in its own line. */
  scoreScale: string | null;
  caption?: string;
}

/** Each stream's newest round, and how it moved since the round before. */
export function StreamBoard({
  rows,
  scoreScale,
  caption = 'The newest round of each stream',
}: StreamBoardProps) {
  return (
    <table className="figures pick">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Stream</th>
          <th scope="col" className="number">
            Invitations
          </th>
          {scoreScale && (
            <th scope="col" className={scoreScale === 'CRS' ? 'number' : 'number number-long'}>
              {scoreLabel(scoreScale)}
              {scoreScale !== 'CRS' && ` (${scoreScale})`}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ stream, draw, before }) => (
          <tr key={stream.slug}>
            <th scope="row">
              <a className="row-date" href={draw.url}>
                {stream.name}
              </a>
              <span className="row-label">
                <DrawDate draw={draw} style="short" />
                {draw.scoreScale !== scoreScale && draw.minScore !== null && ` · minimum ${scoreText(draw)}`}{' '}
                <CorrectedMark draw={draw} />
              </span>
            </th>
            <td className="number">
              {draw.invitations === null ? (
                <span className="none">Not published</span>
              ) : (
                invitationsText(draw)
              )}
              <FigureMark draw={draw} field="invitations" />
              <Change now={draw.invitations} before={invitationsBefore(draw, before)} />
            </td>
            {scoreScale && (
              <td className="number">
                {draw.scoreScale === scoreScale && draw.minScore !== null ? (
                  draw.minScore
                ) : (
                  <span className="none">None</span>
                )}
                <FigureMark draw={draw} field="minScore" />
                <Change now={draw.minScore} before={scoreBefore(draw, before)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
