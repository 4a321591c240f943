import { historyUrl } from '@/lib/draws/history/history-query';
import type { DrawTotal } from '@/lib/draws/views';
import { formatInteger } from '@/lib/numbers';

interface YearTotalsProps {
  path: string;
  stream: string | null;
  years: (DrawTotal & { year: number })[];
  total: DrawTotal;
}

/** Rounds and invitations of each year, and in all. */
export function YearTotals({ path, stream, years, total }: YearTotalsProps) {
  return (
    <table className="figures totals">
      <caption className="visually-hidden">Rounds and invitations by year</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" className="number">
            Rounds
          </th>
          <th scope="col" className="number">
            Invitations
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, draws, invitations }) => (
          <tr key={year}>
            <th scope="row">
              <a className="row-date" href={historyUrl(path, { stream, year })}>
                {year}
              </a>
            </th>
            <td className="number">{formatInteger(draws)}</td>
            <td className="number">{formatInteger(invitations)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">In all</th>
          <td className="number">{formatInteger(total.draws)}</td>
          <td className="number">{formatInteger(total.invitations)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
