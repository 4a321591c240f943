import type { HistoryChoice } from '@/lib/draws/history/history-query';
import type { DrawTotal, StreamView } from '@/lib/draws/views';

interface RoundFilterProps {
  action: string;
  choice: HistoryChoice;
  streams: (DrawTotal & { stream: StreamView })[];
  years: (DrawTotal & { year: number })[];
}

/** Chooses rounds by stream and year; an ordinary form whose answer has its own address. */
export function RoundFilter({ action, choice, streams, years }: RoundFilterProps) {
  return (
    <form className="filter" action={action} method="get">
      <div className="field">
        <label className="field-label" htmlFor="filter-stream">
          Stream
        </label>
        <select className="input" id="filter-stream" name="stream" defaultValue={choice.stream ?? ''}>
          <option value="">All streams</option>
          {streams.map(({ stream: { slug, name }, draws }) => (
            <option key={slug} value={slug}>
              {name} ({draws})
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field-label" htmlFor="filter-year">
          Year
        </label>
        <select className="input" id="filter-year" name="year" defaultValue={choice.year ?? ''}>
          <option value="">All years</option>
          {years.map(({ year, draws }) => (
            <option key={year} value={year}>
              {year} ({draws})
            </option>
          ))}
        </select>
      </div>
      {choice.order !== 'newest' && <input type="hidden" name="sort" value={choice.order} />}
      <button className="button" type="submit">
        Show rounds
      </button>
    </form>
  );
}
