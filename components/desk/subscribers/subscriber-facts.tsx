import { formatInstant } from '@/lib/dates';
import type { SubscriberPerson } from '@/lib/newsletter/desk/get-subscriber';
import { suppressionReasons } from '@/lib/newsletter/desk/schema';
import { StateBadge } from './state-badge';
import styles from './subscribers.module.css';

/** What there is to know of a person beside their choices. */
export function SubscriberFacts({ person }: { person: SubscriberPerson }) {
  const { state, since, suppression } = person;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>State</dt>
        <dd>
          <StateBadge state={state} />
        </dd>
      </div>
      <div>
        <dt>Here since</dt>
        <dd>{formatInstant(since)}</dd>
      </div>
      {suppression && (
        <div>
          <dt>No mails since {formatInstant(suppression.at)}</dt>
          <dd>
            {suppressionReasons[suppression.reason]}
            {suppression.note && `: ${suppression.note}`}
          </dd>
        </div>
      )}
    </dl>
  );
}
