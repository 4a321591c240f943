import type { Person } from '@/lib/accounts/people/desk';
import { roleWords } from '@/lib/accounts/people/schema';
import { formatInstant } from '@/lib/dates';
import styles from './people.module.css';

/** What there is to know of a member. */
export function PersonFacts({ person }: { person: Person }) {
  const facts = [
    ['Email', person.email],
    ['Role', `${roleWords[person.role].label}: ${roleWords[person.role].means}`],
    ['Account', person.isActive ? 'Open' : 'Closed'],
    ['Codes at sign-in', person.codesSince ? `Since ${formatInstant(person.codesSince)}` : 'Not set up'],
    ['Joined', formatInstant(person.joinedAt)],
    ['Last here', person.seenAt ? formatInstant(person.seenAt) : 'Never'],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
