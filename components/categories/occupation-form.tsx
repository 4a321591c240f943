/** Asks for a code or a title; an ordinary form whose answer has its own address. */
export function OccupationForm({ path, asked }: { path: string; asked: string }) {
  return (
    <form className="filter" action={`${path}#answer`} method="get">
      <div className="field">
        <label className="field-label" htmlFor="occupation">
          NOC code or job title
        </label>
        <input
          className="input"
          id="occupation"
          name="occupation"
          defaultValue={asked}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="off"
          aria-describedby="occupation-hint"
        />
      </div>
      <button className="button" type="submit">
        Look it up
      </button>
      <p className="row-label filter-hint" id="occupation-hint">
        For example 31301, registered nurse, or infirmière. Parts of words will do.
      </p>
    </form>
  );
}
