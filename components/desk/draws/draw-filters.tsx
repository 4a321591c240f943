import type { DeskDrawFilter, ProgramChoice } from '@/lib/draws/desk';
import { Field } from '../field';

const shows = [
  { value: '', label: 'All' },
  { value: 'flagged', label: 'Being checked' },
  { value: 'withdrawn', label: 'Withdrawn' },
];

/** What the list of draws is narrowed by; a plain form, so that its result has an address. */
export function DrawFilters({ filter, programs }: { filter: DeskDrawFilter; programs: ProgramChoice[] }) {
  return (
    <form method="get" action="/admin/draws" className="filters">
      <Field label="Program">
        {(field) => (
          <select {...field} name="program" defaultValue={filter.program}>
            <option value="">All programs</option>
            {programs.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Search">
        {(field) => (
          <input
            {...field}
            type="search"
            name="search"
            defaultValue={filter.search}
            placeholder="284, healthcare feb 2024, 3,500"
          />
        )}
      </Field>
      <Field label="Show">
        {(field) => (
          <select {...field} name="show" defaultValue={filter.show}>
            {shows.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" className="button">
        Filter
      </button>
    </form>
  );
}
