import { useEffect, useState } from 'react';
import { formatInteger } from '@/lib/numbers';
import type { EditionActions } from './edition-actions';
import styles from './newsletter.module.css';
import type { EditionForm } from './use-edition';

const pauseMs = 200;

/** How many people the chosen topics reach now; null while it is asked. */
function useCount(topics: string[], count: EditionActions['count']): number | null {
  const [people, setPeople] = useState<number | null>(null);
  const key = topics.join(' ');
  useEffect(() => {
    let isOpen = true;
    setPeople(null);
    const timer = setTimeout(async () => {
      const result = await count({ topics: key.split(' ').filter(Boolean) }).catch(() => null);
      if (isOpen && result?.ok) setPeople(result.value);
    }, pauseMs);
    return () => {
      isOpen = false;
      clearTimeout(timer);
    };
  }, [key, count]);
  return people;
}

function peopleWords(people: number | null): string {
  if (people === null) return 'Counting …';
  if (people === 0) return 'Nobody gets these topics yet.';
  return people === 1 ? 'One person gets it.' : `${formatInteger(people)} people get it.`;
}

/** Whom an edition is for: everybody who gets one of the topics, once. */
export function AudienceFields({
  form: { fields, errors, change },
  sections,
  count,
}: {
  form: EditionForm;
  sections: { slug: string; name: string }[];
  count: EditionActions['count'];
}) {
  const people = useCount(fields.topics, count);
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
      <p className={styles.count} role="status">
        {peopleWords(people)}
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
