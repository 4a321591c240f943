import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import { formatCalendarDate, formatStamp } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';
import { DrawDate } from './draw-date';
import { FigureMark } from './figure-mark';
import { roundName } from './words';

interface ScoreboardProps {
  draw: DrawData;
  /** Where the board stands on the draw's own page, the page's head names the round. */
  isOwnPage?: boolean;
}

/** A draw's figures, to be read at arm's length. Every figure stands under its name. */
export function Scoreboard({ draw, isOwnPage = false }: ScoreboardProps) {
  const isPlainCount = draw.invitations !== null && draw.invitationsQualifier === 'exact';
  const hasScore = draw.minScore !== null && draw.scoreScale !== null;
  return (
    <div className="board">
      <p className="board-head">
        <span>
          {isOwnPage ? (
            draw.programName
          ) : (
            <a href={draw.url}>
              {draw.programName}, {roundName(draw)}
            </a>
          )}
        </span>
        <DrawDate draw={draw} />
      </p>
      <dl className="board-figures">
        <div>
          <dt>Invitations</dt>
          <dd className={isPlainCount ? 'board-figure' : 'board-none'}>
            {invitationsText(draw)}
            <FigureMark draw={draw} field="invitations" />
          </dd>
        </div>
        <div>
          <dt>{scoreLabel(draw.scoreScale)}</dt>
          <dd className={hasScore ? 'board-figure' : 'board-none'}>
            {hasScore ? draw.minScore : scoreText(draw)}
            {hasScore && draw.scoreScale !== 'CRS' && <span className="board-unit"> {draw.scoreScale}</span>}
            <FigureMark draw={draw} field="minScore" />
          </dd>
        </div>
      </dl>
      <dl className="board-facts">
        <div>
          <dt>Type</dt>
          <dd>{draw.label}</dd>
        </div>
        {draw.tieBreakAt && (
          <div>
            <dt>Tie-break</dt>
            <dd>
              {formatStamp(draw.tieBreakAt)}
              <FigureMark draw={draw} field="tieBreakAt" />
            </dd>
          </div>
        )}
        {draw.poolTotal !== null && (
          <div>
            <dt>Pool</dt>
            <dd>
              {formatInteger(draw.poolTotal)} candidates
              {draw.poolAsOf && ` on ${formatCalendarDate(draw.poolAsOf)}`}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
