import { formatMonth } from '@/lib/dates';
import './archive.css';

interface MonthArchiveProps {
  /** Newest first; `month` is `2024-02`. */
  months: { month: string; url: string }[];
  /** The month that is shown. */
  current: string | null;
}

/** All months of a list by year; nothing where there is only one. */
export function MonthArchive({ months, current }: MonthArchiveProps) {
  if (months.length < 2) return null;
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4));
  return (
    <nav className="archive" aria-labelledby="archive">
      <h2 className="part-title" id="archive">
        All months
      </h2>
      <dl>
        {[...years].map(([year, ofYear]) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>
              <ul>
                {ofYear.map(({ month, url }) => (
                  <li key={month}>
                    <a href={url} aria-current={month === current ? 'page' : undefined}>
                      <span aria-hidden="true">{formatMonth(month).slice(0, 3)}</span>
                      <span className="visually-hidden">{formatMonth(month)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  );
}
