import type { CrsScore } from '@/lib/crs/count-score';
import { crsGrid } from '@/lib/crs/grid';
import { type SpouseAnswer, spouseLabels } from '@/lib/crs/schema';
import { formatInteger } from '@/lib/numbers';

const parts = (score: CrsScore): [string, number][] => [
  ['Core', score.core],
  ...(score.column === 0 ? ([['Spouse', score.spouse]] as [string, number][]) : []),
  ['Skill transferability', score.transferability],
  ['Additional', score.additional],
];

/** The total, to be read at arm's length, and its parts. */
export function ScoreHead({ score, spouse }: { score: CrsScore; spouse: SpouseAnswer }) {
  return (
    <div className="board score-board">
      <p className="board-head">
        <span>Comprehensive Ranking System</span>
        <span>of {formatInteger(crsGrid.maxima.total)}</span>
      </p>
      <p className="score-total">{formatInteger(score.total)}</p>
      <dl className="board-facts">
        {parts(score).map(([name, points]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{points} points</dd>
          </div>
        ))}
        <div>
          <dt>Scored</dt>
          <dd>{score.column === 0 ? 'with a spouse or partner' : singleWords(spouse)}</dd>
        </div>
      </dl>
    </div>
  );
}

function singleWords(spouse: SpouseAnswer): string {
  if (spouse === 'none') return 'as a single person';
  const reason = spouseLabels[spouse].replace(/^Yes, (?:but|and) they/, 'your spouse');
  return `as a single person: ${reason.replace('they', 'your spouse')}`;
}
