import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import type { TokenForm } from './schema';
import { end, forgetRequest, recordConsent } from './store';
import { endConfirmTokens, findToken } from './tokens';

/** From where a person leaves: the page with its button, or the button of their mail program. */
export type Exit = '/newsletter/unsubscribe' | 'one-click';

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
  const { subscriberId, topic } = known;
  await db.$transaction(async (tx) => {
    if (!(await end(tx, { subscriberId, topic }))) return;
    await endConfirmTokens(tx, { subscriberId, topic });
    await forgetRequest(tx, subscriberId);
    await recordConsent(tx, 'withdrawn', { subscriberId, topic, page: exit, wording });
  });
}
