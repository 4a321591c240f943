import { type SubscriberStateName, subscriberStates } from '@/lib/newsletter/desk/schema';

const looks = { active: 'badge-published', pending: '', ended: '', suppressed: 'badge-changed' };

/** A person's state, in words and colour. */
export function StateBadge({ state }: { state: SubscriberStateName }) {
  return <span className={`badge ${looks[state]}`.trim()}>{subscriberStates[state]}</span>;
}
