import { type Db, getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import type { TokenForm, Wording } from './schema';
import { end, forgetRequest, recordConsent } from './store';
import { endConfirmTokens, findToken } from './tokens';
import type { Topic } from './topics/schema';

/** From where a person leaves: a page with its button, that of their mail program, the desk, or a complaint. */
export type Exit = '/newsletter/unsubscribe' | 'one-click' | 'desk' | 'complaint';

/**
 * Ends what a mailed token stands for, at once, and keeps that it was withdrawn. Doing it again
 * changes nothing. The token goes on working, so that an old mail is always a way out.
 * @throws AppError `not-found` for a token that is not known.
 */
export async function endSubscription({ token, wording }: TokenForm, exit: Exit): Promise<void> {
  const db = getDb();
  const known = await findToken(db, 'unsubscribe', token);
  if (!known) {
    throw new AppError('not-found', {
      message: 'unknown token',
      forPerson: 'This link is not known here. Copy it whole from the mail, or use the link in a newer one.',
    });
  }
  const { subscriberId, topics } = known;
  await db.$transaction((tx) => endTopics(tx, { subscriberId, topics, exit, wording }));
}

/** Ends what is not ended of a person's topics, with the links to confirm them, and keeps that it was withdrawn. */
export async function endTopics(
  tx: Db,
  given: { subscriberId: string; topics: Topic[]; exit: Exit; wording: Wording },
): Promise<void> {
  const { subscriberId, topics, exit, wording } = given;
  const ended: Topic[] = [];
  for (const topic of topics) {
    if (await end(tx, { subscriberId, topic })) ended.push(topic);
  }
  if (ended.length === 0) return;
  await endConfirmTokens(tx, { subscriberId, topics: ended });
  await forgetRequest(tx, subscriberId);
  for (const topic of ended) {
    await recordConsent(tx, 'withdrawn', { subscriberId, topic, page: exit, wording });
  }
}
