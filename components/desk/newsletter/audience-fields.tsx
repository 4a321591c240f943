import Link from 'next/link';
import { useCallback } from 'react';
import { type PeopleCount, peopleFirst } from '@/lib/newsletter/people/words';
import { Field } from '../field';
import type { EditionActions } from './edition-actions';
import styles from './newsletter.module.css';
import { useCount } from './use-count';
import type { EditionForm } from './use-edition';

function reachWords(count: PeopleCount | null | undefined, isNarrowed: boolean): string {
  if (count === undefined) return 'Counting …';
  if (count === null) return 'They could not be counted.';
  if (count.people === 0)
    return isNarrowed ? 'Nobody of this segment gets these topics.' : 'Nobody gets these topics yet.';
  const isOne = count.people === 1;
  const later = count.precision === 'exact' ? '' : ' They are counted to the last one when it is sent.';
  return `${peopleFirst(count)} ${isOne ? 'gets' : 'get'} it.${later}`;
}

/** Whom an edition is for: everybody who gets one of the topics, or of them who is of a segment; once. */
export function AudienceFields({
  form: { fields, errors, change },
  sections,
  segments,
  count,
}: {
  form: EditionForm;
  sections: { slug: string; name: string }[];
  segments: { id: string; name: string }[];
  count: EditionActions['count'];
}) {
  const { topics, segmentId } = fields;
  const ask = useCallback(
    async (key: string) => {
      const [chosen = '', segment = ''] = key.split('|');
      const result = await count({ topics: chosen.split(' ').filter(Boolean), segmentId: segment || null });
      return result.ok ? result.value : null;
    },
    [count],
  );
  const people = useCount(`${topics.join(' ')}|${segmentId ?? ''}`, ask);
  const choices = [
    { name: 'weekly', label: 'Weekly newsletter' },
    { name: 'daily', label: 'Daily brief' },
    ...sections.map(({ slug, name }) => ({ name: `section/${slug}`, label: `New stories: ${name}` })),
  ];
  const toggle = (name: string, isChosen: boolean) =>
    change({
      topics: isChosen ? [...fields.topics, name] : fields.topics.filter((topic) => topic !== name),
    });
  return (
    <section className={styles.panel} aria-labelledby="audience-title">
      <h2 id="audience-title">Audience</h2>
      <fieldset className={styles.topics}>
        <legend className="field-hint">Whoever gets one of these, once each</legend>
        {choices.map(({ name, label }) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={fields.topics.includes(name)}
              onChange={(event) => toggle(name, event.target.checked)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {errors.topics && <p className="field-error">{errors.topics}</p>}
      <Field label="Of them" error={errors.segmentId}>
        {(field) => (
          <select
            {...field}
            value={segmentId ?? ''}
            onChange={(event) => change({ segmentId: event.target.value || null })}
          >
            <option value="">Everybody</option>
            {segments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="field-hint">
        <Link href="/admin/newsletter/segments" prefetch={false}>
          Segments
        </Link>{' '}
        are made apart.
      </p>
      <p className={styles.count} role="status">
        {reachWords(people, segmentId !== null)}
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={fields.countsClicks}
          onChange={(event) => change({ countsClicks: event.target.checked })}
        />
        Count how often each link is followed
      </label>
      <p className="field-hint">Per link, never per person. Opening a mail is never counted.</p>
    </section>
  );
}
