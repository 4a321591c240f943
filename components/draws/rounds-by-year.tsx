import type { DrawData } from '@/lib/blocks/draw-data';
import { formatInteger } from '@/lib/numbers';
import { DrawRow } from './draw-row';

interface RoundsByYearProps {
  draws: DrawData[];
  caption: string;
}

const yearOf = (draw: DrawData) => draw.date?.slice(0, 4) ?? 'Date being checked';

/** "25 rounds, 45,201 invitations": counts that are not published add nothing. */
function sumOf(draws: DrawData[]): string {
  const exact = draws.filter((draw) => draw.invitationsQualifier !== 'fewer-than');
  const invitations = exact.reduce((sum, draw) => sum + (draw.invitations ?? 0), 0);
  return `${draws.length} ${draws.length === 1 ? 'round' : 'rounds'}, ${formatInteger(invitations)} invitations`;
}

/** Express Entry rounds, newest first, each year with its sum. */
export function RoundsByYear({ draws, caption }: RoundsByYearProps) {
  return (
    <div className="rounds">
      <table className="figures">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Round</th>
            <th scope="col" className="number">
              Invitations
            </th>
            <th scope="col" className="number">
              CRS cut-off
            </th>
          </tr>
        </thead>
        {[...Map.groupBy(draws, yearOf)].map(([year, ofYear]) => (
          <tbody key={year}>
            <tr className="year">
              <th scope="rowgroup" colSpan={3} id={`y${year}`}>
                {year} <span className="row-label">{sumOf(ofYear)}</span>
              </th>
            </tr>
            {ofYear.map((draw) => (
              <DrawRow key={draw.number} draw={draw} hasNumber />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
