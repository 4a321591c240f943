import type { DrawData } from '@/lib/blocks/draw-data';
import { invitationsText, scoreLabel, scoreText } from '@/lib/blocks/draw-words';
import { formatCalendarDate, formatStamp } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';
import { Change } from './change';
import { invitationsBefore, scoreBefore } from './comparable';
import { DrawDate } from './draw-date';
import { FigureMark } from './figure-mark';
import { countOfInvitations, roundName } from './words';

interface ScoreboardProps {
  draw: DrawData;
  /** Where the board stands on the draw's own page, the page's head names the round. */
  isOwnPage?: boolean;
  /** The stream's round before, to say what moved. */
  before?: DrawData | null;
}

/** A draw's figures, to be read at arm's length. Every figure stands under its name. */
export function Scoreboard({ draw, isOwnPage = false, before = null }: ScoreboardProps) {
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
            <Change now={draw.invitations} before={invitationsBefore(draw, before)} />
          </dd>
        </div>
        <div>
          <dt>{scoreLabel(draw.scoreScale)}</dt>
          <dd className={hasScore ? 'board-figure' : 'board-none'}>
            {hasScore ? draw.minScore : scoreText(draw)}
            {hasScore && draw.scoreScale !== 'CRS' && <span className="board-unit"> {draw.scoreScale}</span>}
            <FigureMark draw={draw} field="minScore" />
            <Change now={draw.minScore} before={scoreBefore(draw, before)} />
          </dd>
        </div>
      </dl>
      <dl className="board-facts">
        <div>
          <dt>Type</dt>
          <dd>{draw.label}</dd>
        </div>
        {before && (
          <div>
            <dt>Before</dt>
            <dd>
              <a href={before.url}>
                <DrawDate draw={before} style="short" />
              </a>
              : {countOfInvitations(before)}
              {before.minScore !== null && (
                <>
                  ,{' '}
                  <span className="nowrap">
                    {scoreLabel(before.scoreScale)} {scoreText(before)}
                  </span>
                </>
              )}
            </dd>
          </div>
        )}
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
