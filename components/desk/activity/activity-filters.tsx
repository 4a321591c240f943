import Link from 'next/link';
import { type ActivityFilter, activityKinds } from '@/lib/accounts/activity/schema';
import { Field } from '../field';
import styles from './activity.module.css';

/** What the log is narrowed by; a plain form, so that its result has an address. */
export function ActivityFilters(props: {
  filter: ActivityFilter;
  actors: { id: string; name: string }[];
  isNarrowed: boolean;
}) {
  const { filter, actors } = props;
  return (
    <form method="get" action="/admin/activity" className={styles.filters}>
      <Field label="Person">
        {(field) => (
          <select {...field} name="person" defaultValue={filter.person}>
            <option value="">Everybody</option>
            {actors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="system">Commands and the queue</option>
          </select>
        )}
      </Field>
      <Field label="Kind">
        {(field) => (
          <select {...field} name="kind" defaultValue={filter.kind}>
            <option value="">Everything</option>
            {Object.entries(activityKinds).map(([kind, { label }]) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="About">
        {(field) => (
          <input
            {...field}
            type="search"
            name="about"
            defaultValue={filter.about}
            placeholder="Headline, name, draw 284, address"
          />
        )}
      </Field>
      <Field label="From">
        {(field) => <input {...field} type="date" name="from" defaultValue={filter.from} />}
      </Field>
      <Field label="To">
        {(field) => <input {...field} type="date" name="to" defaultValue={filter.to} />}
      </Field>
      <div className={styles.press}>
        <button type="submit" className="button">
          Filter
        </button>
        {props.isNarrowed && (
          <Link href="/admin/activity" className="button" prefetch={false}>
            Show all
          </Link>
        )}
      </div>
    </form>
  );
}
