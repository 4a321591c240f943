import { DrawDate } from '@/components/draws/draw-date';
import { FigureMark } from '@/components/draws/figure-mark';
import type { JudgedRound } from '@/lib/crs/rounds/judge-round';
import { answerWords, verdictWords } from './verdict-words';

/** Each round with its cut-off, the answer in words, and why. */
export function RoundsTable({ rounds, score }: { rounds: JudgedRound[]; score: number }) {
  return (
    <table className="figures invited">
      <caption>With {score} points, round by round</caption>
      <thead>
        <tr>
          <th scope="col">Round</th>
          <th scope="col" className="number">
            CRS cut-off
          </th>
          <th scope="col">Invited?</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <tr key={round.draw.number}>
            <th scope="row">
              <a className="row-date" href={round.draw.url}>
                <DrawDate draw={round.draw} style="short" />
              </a>
              <span className="row-label">{round.draw.label}</span>
            </th>
            <td className="number">
              {round.draw.minScore ?? <span className="none">None</span>}
              <FigureMark draw={round.draw} field="minScore" />
            </td>
            <td>
              <strong className={`invited-${round.verdict.answer}`}>
                {answerWords[round.verdict.answer]}
              </strong>
              <span className="row-label">{verdictWords(round)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
