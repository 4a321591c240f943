import type { SegmentCount } from '@/lib/newsletter/desk/count-subscribers';
import { type SubscriberFilter, subscriberStates } from '@/lib/newsletter/desk/schema';
import { segmentWords } from '@/lib/newsletter/desk/segment-words';
import type { TopicChoices } from '@/lib/newsletter/topics/choices';
import { Field } from '../field';

/** What the list is narrowed by; a plain form, so that its result has an address. */
export function SubscriberFilters(props: {
  filter: SubscriberFilter;
  segments: SegmentCount[];
  choices: TopicChoices;
}) {
  const { filter, segments, choices } = props;
  const names = segments.map(({ segment }) => segment);
  const offered = filter.topic && !names.includes(filter.topic) ? [filter.topic, ...names] : names;
  return (
    <form method="get" action="/admin/subscribers" className="filters">
      <Field label="Address begins with">
        {(field) => (
          <input
            {...field}
            type="search"
            name="search"
            defaultValue={filter.search}
            placeholder="maria, or @example.com"
            autoComplete="off"
          />
        )}
      </Field>
      <Field label="State">
        {(field) => (
          <select {...field} name="state" defaultValue={filter.state}>
            <option value="">Any state</option>
            {Object.entries(subscriberStates).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Choice">
        {(field) => (
          <select {...field} name="topic" defaultValue={filter.topic}>
            <option value="">Anything</option>
            {offered.map((segment) => (
              <option key={segment} value={segment}>
                {segmentWords(segment, choices)}
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
