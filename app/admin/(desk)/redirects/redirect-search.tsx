import { Field } from '@/components/desk/field';

/** Finds kept addresses by words of theirs. */
export function RedirectSearch({ search }: { search: string }) {
  return (
    <form className="filters" action="/admin/redirects">
      <Field label="Search">
        {(field) => <input {...field} type="search" name="search" defaultValue={search} />}
      </Field>
      <button type="submit" className="button">
        Show
      </button>
    </form>
  );
}
