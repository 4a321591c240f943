import { scoreText } from '@/lib/blocks/draw-words';
import type { BoardRow, StreamStanding } from '@/lib/draws/views';
import { Change } from './change';
import { invitationsBefore, scoreBefore } from './comparable';
import { DrawDate } from './draw-date';
import { StreamBoard } from './stream-board';
import { countOfInvitations } from './words';

interface ProgramBoardProps {
  rows: BoardRow[];
  /** Where the streams of each program stand, by the program's slug. */
  streams: Map<string, StreamStanding[]>;
}

/** A program's newest draw in words: its score beside the name of its scale, and what moved. */
function Latest({ latest, streams }: { latest: BoardRow['latest']; streams: StreamStanding[] }) {
  if (!latest) return <p className="row-label">No draw on record</p>;
  const before = streams.find(({ draw }) => draw.number === latest.number)?.before ?? null;
  return (
    <>
      <p className="row-label">
        <DrawDate draw={latest} style="short" /> · {latest.label}
      </p>
      <p className="standing-figures">
        <span>
          {countOfInvitations(latest)}{' '}
          <Change now={latest.invitations} before={invitationsBefore(latest, before)} />
        </span>
        {latest.minScore !== null && (
          <span>
            minimum {scoreText(latest)} <Change now={latest.minScore} before={scoreBefore(latest, before)} />
          </span>
        )}
      </p>
    </>
  );
}

/** Each program with its newest draw, and its streams behind it. No two programs' scores share a column. */
export function ProgramBoard({ rows, streams }: ProgramBoardProps) {
  return (
    <ul className="standings">
      {rows.map(({ program, latest }) => {
        const ofProgram = streams.get(program.slug) ?? [];
        return (
          <li key={program.slug}>
            <div className="standing">
              <h3>
                <a href={program.url}>{program.shortName}</a>
                {!program.isPnp && <span className="row-note"> not a nominee program</span>}
              </h3>
              <Latest latest={latest} streams={ofProgram} />
            </div>
            {ofProgram.length > 1 && (
              <details className="chart-table">
                <summary>
                  {ofProgram.length} streams<span className="visually-hidden"> of {program.shortName}</span>
                </summary>
                <StreamBoard
                  rows={ofProgram}
                  scoreScale={program.scoreScale}
                  caption={`The newest draw of each stream, ${program.shortName}`}
                />
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
