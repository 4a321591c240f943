import { Marks } from './marks';

export interface LegendEntry {
  name: string;
  form: number;
}

/** What each mark, or each filling, stands for. */
export function Legend({ entries, fillId }: { entries: LegendEntry[]; fillId?: string }) {
  if (entries.length < 2) return null;
  return (
    <ul className="chart-legend">
      {entries.map(({ name, form }) => (
        <li key={form}>
          <svg className="chart-paths" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            {fillId ? (
              <rect className={`fill-${form}`} width="14" height="14" fill={`url(#${fillId}-${form})`} />
            ) : (
              <Marks spots={[[7, 7]]} form={form} />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
