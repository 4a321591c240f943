import type { DrawFacets } from '@/lib/draws/views';

interface RoundFilterProps {
  action: string;
  facets: DrawFacets;
  stream: string | null;
  year: number | null;
}

/** Chooses rounds by stream and year; an ordinary form whose answer has its own address. */
export function RoundFilter({ action, facets, stream, year }: RoundFilterProps) {
  return (
    <form className="filter" action={action} method="get">
      <div className="field">
        <label className="field-label" htmlFor="filter-stream">
          Stream
        </label>
        <select className="input" id="filter-stream" name="stream" defaultValue={stream ?? ''}>
          <option value="">All streams</option>
          {facets.streams.map(({ stream: { slug, name }, draws }) => (
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
        <select className="input" id="filter-year" name="year" defaultValue={year ?? ''}>
          <option value="">All years</option>
          {facets.years.map((each) => (
            <option key={each.year} value={each.year}>
              {each.year} ({each.draws})
            </option>
          ))}
        </select>
      </div>
      <button className="button" type="submit">
        Show rounds
      </button>
    </form>
  );
}
