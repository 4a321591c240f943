import { getDb } from '@/lib/db/client';
import { token } from './schema';
import { findToken } from './tokens';

/** What the page behind a mailed link can do: `ready` for its button, `done` already, or neither. */
export type LinkState =
  | { state: 'ready' | 'done'; email: string }
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
  const { subscriberId, topic } = known;
  const subscription = await getDb().subscription.findUnique({
    where: { subscriberId_topic: { subscriberId, topic } },
    select: { state: true },
  });
  return { ...known, email: maskEmail(known.email), subscription: subscription?.state ?? 'ended' };
}

/** What a link to confirm can do now. Reading it changes nothing. */
export async function getConfirmLink(given: string): Promise<LinkState> {
  const link = await read('confirm', given);
  if (!link) return { state: 'unknown' };
  if (link.subscription === 'active') return { state: 'done', email: link.email };
  return link.isUsed || link.isExpired ? { state: 'gone' } : { state: 'ready', email: link.email };
}

/** What a link to leave can do now. Reading it changes nothing. */
export async function getUnsubscribeLink(given: string): Promise<LinkState> {
  const link = await read('unsubscribe', given);
  if (!link) return { state: 'unknown' };
  return { state: link.subscription === 'ended' ? 'done' : 'ready', email: link.email };
}
