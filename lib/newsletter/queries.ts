import { getDb } from '@/lib/db/client';
import { token } from './schema';
import { findToken } from './tokens';
import type { Topic } from './topics/schema';

/** What the page behind a mailed link can do: `ready` for its button, `done` already, or neither. */
export type LinkState =
  | { state: 'ready' | 'done'; email: string; topics: Topic[] }
  /** It was used up or is too old. */
  | { state: 'gone' }
  | { state: 'unknown' };

/** "maria@example.com" → "ma•••@example.com": enough for its owner, little for anyone else. */
export function maskEmail(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `${[...local].slice(0, local.length > 3 ? 2 : 1).join('')}•••@${domain}`;
}

async function read(purpose: 'confirm' | 'unsubscribe', given: string) {
  const known = token.safeParse(given).success ? await findToken(getDb(), purpose, given) : null;
  if (!known) return null;
  const { subscriberId, topics } = known;
  const subscriptions = await getDb().subscription.findMany({
    where: { subscriberId, topic: { in: topics } },
    select: { state: true },
  });
  const states = subscriptions.map(({ state }) => state);
  return { ...known, email: maskEmail(known.email), states };
}

/** What a link to confirm can do now. Reading it changes nothing. */
export async function getConfirmLink(given: string): Promise<LinkState> {
  const link = await read('confirm', given);
  if (!link) return { state: 'unknown' };
  const { email, topics, states } = link;
  const isDone = states.length === topics.length && states.every((state) => state === 'active');
  if (isDone) return { state: 'done', email, topics };
  return link.isUsed || link.isExpired ? { state: 'gone' } : { state: 'ready', email, topics };
}

/** What a link to leave can do now. Reading it changes nothing. */
export async function getUnsubscribeLink(given: string): Promise<LinkState> {
  const link = await read('unsubscribe', given);
  if (!link) return { state: 'unknown' };
  const { email, topics, states } = link;
  return { state: states.every((state) => state === 'ended') ? 'done' : 'ready', email, topics };
}
