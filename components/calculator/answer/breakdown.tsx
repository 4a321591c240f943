import { type BreakdownLine, breakDown } from '@/lib/crs/breakdown';
import type { CrsScore } from '@/lib/crs/count-score';
import { crsGrid } from '@/lib/crs/grid';
import { formatInteger } from '@/lib/numbers';

function Line({ name, points, most, note }: BreakdownLine) {
  return (
    <tr>
      <th scope="row">
        {name}
        {note && <span className="row-label">{note}</span>}
      </th>
      <td className="number">{points}</td>
      <td className="number number-quiet">{most}</td>
    </tr>
  );
}

/** Where each point comes from, and how many there are to have. */
export function Breakdown({ score }: { score: CrsScore }) {
  return (
    <table className="figures breakdown">
      <caption className="visually-hidden">Your score, factor by factor</caption>
      <thead>
        <tr>
          <th scope="col">Factor</th>
          <th scope="col" className="number">
            Points
          </th>
          <th scope="col" className="number">
            At most
          </th>
        </tr>
      </thead>
      {breakDown(score).map((part) => (
        <tbody key={part.name}>
          <tr className="breakdown-part">
            <th scope="rowgroup">
              {part.name}
              {part.note && <span className="row-label">{part.note}</span>}
            </th>
            <td className="number">{part.points}</td>
            <td className="number number-quiet">{part.most}</td>
          </tr>
          {part.lines.map((each) => (
            <Line key={each.name} {...each} />
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row">Total</th>
          <td className="number">{formatInteger(score.total)}</td>
          <td className="number number-quiet">{formatInteger(crsGrid.maxima.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
