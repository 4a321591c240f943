import type { DrawData } from '@/lib/blocks/draw-data';
import type { HistoryChoice } from '@/lib/draws/history/history-query';
import type { DrawTotal } from '@/lib/draws/views';
import { DrawRow } from '../draw-row';
import { totalText } from '../words';
import { SortHead } from './sort-head';

interface RoundTableProps {
  draws: DrawData[];
  /** Names the choice for those who do not see the heading above. */
  caption: string;
  path: string;
  choice: HistoryChoice;
  /** Totals of whole years, also where a year goes on over the page. */
  years: (DrawTotal & { year: number })[];
}

const yearOf = (draw: DrawData) => draw.date?.slice(0, 4) ?? 'Date being checked';

/** Express Entry rounds in their order; by date, each year stands under its total. */
export function RoundTable({ draws, caption, path, choice, years }: RoundTableProps) {
  const isByDate = choice.order === 'newest' || choice.order === 'oldest';
  const groups = isByDate ? [...Map.groupBy(draws, yearOf)] : [['', draws] as const];
  const totalOf = (year: string) => years.find((each) => String(each.year) === year);
  return (
    <div className="rounds">
      <table className="figures">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <SortHead name="Round" path={path} choice={choice} down="newest" up="oldest" />
            <SortHead
              name="Invitations"
              path={path}
              choice={choice}
              down="most-invitations"
              up="fewest-invitations"
              isFigure
            />
            <SortHead
              name="CRS cut-off"
              path={path}
              choice={choice}
              down="highest-cut-off"
              up="lowest-cut-off"
              isFigure
            />
          </tr>
        </thead>
        {groups.map(([year, ofYear]) => {
          const total = totalOf(year);
          return (
            <tbody key={year}>
              {year && (
                <tr className="year">
                  <th scope="rowgroup" colSpan={3} id={`y${year.slice(0, 4)}`}>
                    {year} {total && <span className="row-label">{totalText(total)}</span>}
                  </th>
                </tr>
              )}
              {ofYear.map((draw) => (
                <DrawRow key={draw.number} draw={draw} hasNumber />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
