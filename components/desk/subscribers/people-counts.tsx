import Link from 'next/link';
import {
  type SubscriberStateName,
  subscriberStateNames,
  subscriberStates,
} from '@/lib/newsletter/desk/schema';
import { formatInteger } from '@/lib/numbers';
import styles from './subscribers.module.css';

/** How many people there are in each state; each figure leads to them. */
export function PeopleCounts({ people }: { people: Record<SubscriberStateName, number> }) {
  return (
    <ul className={styles.counts} aria-label="People by state">
      {subscriberStateNames.map((state) => (
        <li key={state}>
          <Link href={`/admin/subscribers?state=${state}`} prefetch={false}>
            <strong>{formatInteger(people[state])}</strong> <span>{subscriberStates[state]}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
