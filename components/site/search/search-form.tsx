interface SearchFormProps {
  /** In the masthead it is a lens that opens on a phone; on its own page it stands large. */
  place: 'masthead' | 'page';
  typed?: string;
  /** What the search is narrowed to: goes on with the next words. */
  kept?: { section: string | null; time: string | null };
}

/** The site's search. It stands once on a page; suggestions come with the script, the answer without. */
export function SearchForm({ place, typed = '', kept }: SearchFormProps) {
  const id = `search-${place}`;
  const isPage = place === 'page';
  return (
    <search className={`search search-${place}`}>
      <form action="/search">
        <label className={isPage ? 'field-label' : 'visually-hidden'} htmlFor={id}>
          Search
        </label>
        <search-suggest>
          <input
            className="input"
            id={id}
            type="search"
            name="q"
            defaultValue={typed}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            enterKeyHint="search"
            placeholder={isPage ? 'Words, a draw, a score, a NOC code' : undefined}
          />
        </search-suggest>
        {kept?.section && <input type="hidden" name="section" value={kept.section} />}
        {kept?.time && <input type="hidden" name="time" value={kept.time} />}
        {isPage && (
          <button className="button" type="submit">
            Find
          </button>
        )}
      </form>
    </search>
  );
}
