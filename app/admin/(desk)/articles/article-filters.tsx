import type { z } from 'zod';
import { Field } from '@/components/desk/field';
import type { listArticlesInput } from '@/lib/articles/writing/list-schema';

/** Search and filters as an ordinary GET form: the address is the list. */
export function ArticleFilters(props: {
  filter: z.output<typeof listArticlesInput>;
  sections: { slug: string; name: string }[];
}) {
  const { filter, sections } = props;
  return (
    <form className="filters" action="/admin/articles">
      <Field label="Search">
        {(field) => <input {...field} type="search" name="search" defaultValue={filter.search} />}
      </Field>
      <Field label="Section">
        {(field) => (
          <select {...field} name="section" defaultValue={filter.section}>
            <option value="">All</option>
            {sections.map((section) => (
              <option key={section.slug} value={section.slug}>
                {section.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Status">
        {(field) => (
          <select {...field} name="status" defaultValue={filter.status}>
            <option value="">All</option>
            <option value="draft">Draft</option>
            <option value="waiting">In review</option>
            <option value="changes">Changes asked</option>
            <option value="approved">Approved</option>
            <option value="published">Published</option>
            <option value="unpublished">Taken down</option>
            <option value="archived">In the archive</option>
          </select>
        )}
      </Field>
      <button type="submit" className="button">
        Show
      </button>
    </form>
  );
}
