import { type ArticleFilter, listedStates } from '@/lib/articles/at-desk/filter';
import { Field } from '../field';
import styles from './articles.module.css';

export interface FilterChoices {
  sections: { slug: string; name: string }[];
  authors: { slug: string; name: string }[];
  tags: string[];
}

const states = Object.entries(listedStates).map(([slug, name]) => ({ slug, name }));

function Choice(props: {
  name: keyof ArticleFilter;
  label: string;
  value: string;
  all?: string;
  choices: { slug: string; name: string }[];
}) {
  return (
    <Field label={props.label}>
      {(field) => (
        <select {...field} name={props.name} defaultValue={props.value}>
          {props.all && <option value="">{props.all}</option>}
          {props.choices.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Search and filters as an ordinary GET form: the address is the list. What is seldom asked for is folded. */
export function ArticleFilters({ filter, choices }: { filter: ArticleFilter; choices: FilterChoices }) {
  const { since, until, author, tag, whose } = filter;
  const isMore = Boolean(since || until || author || tag || whose);
  const day = (name: 'since' | 'until', label: string) => (
    <Field label={label}>
      {(field) => <input {...field} type="date" name={name} defaultValue={filter[name]} />}
    </Field>
  );
  return (
    // Fields take their defaults once: another filter is another form.
    <form key={JSON.stringify(filter)} className={styles.filters} action="/admin/articles">
      <div className="filters">
        <Field label="Search">
          {(field) => (
            <input
              {...field}
              type="search"
              name="search"
              defaultValue={filter.search}
              placeholder="Headline, standfirst or number"
            />
          )}
        </Field>
        <Choice name="section" label="Section" value={filter.section} all="All" choices={choices.sections} />
        <Choice name="status" label="Status" value={filter.status} choices={states} />
        <button type="submit" className="button">
          Show
        </button>
      </div>
      <details open={isMore}>
        <summary>More filters</summary>
        <div className="filters">
          <Choice name="author" label="Author" value={author} all="Any" choices={choices.authors} />
          <Field label="Tag">
            {(field) => <input {...field} name="tag" defaultValue={tag} list="filter-tags" />}
          </Field>
          <datalist id="filter-tags">
            {choices.tags.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Choice
            name="whose"
            label="Begun by"
            value={whose}
            all="Anybody"
            choices={[{ slug: 'mine', name: 'Me' }]}
          />
          {day('since', 'Changed from')}
          {day('until', 'Changed until')}
        </div>
      </details>
    </form>
  );
}
