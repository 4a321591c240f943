import { type Db, getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { AppError } from '@/lib/errors';
import { readMailWords, welcomeMail } from './mails';
import type { TokenForm } from './schema';
import { activate, areActive, forgetRequest, recordConsent } from './store';
import { liftSuppression, needsDesk, readSuppression } from './suppression/read-suppression';
import { endConfirmTokens, findToken, issueToken, useUpToken } from './tokens';

function refuse(message: string, forPerson: string): AppError {
  return new AppError('not-found', { message, forPerson });
}

/** A fresh consent ends a suppression that its owner wished; one for another reason stays. */
async function allowMail(tx: Db, email: string): Promise<void> {
  const reason = await readSuppression(tx, email);
  if (needsDesk(reason)) {
    throw refuse(
      `suppressed as ${reason}`,
      'Mails to this address came back or were marked as spam, so we send it none. Write to us, and we put that right.',
    );
  }
  if (reason) await liftSuppression(tx, email);
}

/**
 * Confirms what a mailed token stands for: the subscription becomes active, the consent is kept, and
 * a welcome with the way out is sent, all or nothing. A second press finds it done and says so.
 * @throws AppError `not-found` for a token that is unknown, used up or expired, or an address that refuses mails.
 */
export async function confirmSubscription({ token, wording }: TokenForm): Promise<void> {
  const db = getDb();
  const known = await findToken(db, 'confirm', token);
  if (!known) {
    throw refuse(
      'unknown token',
      'This link is not known here. Copy it whole from the mail, or sign up again.',
    );
  }
  const { subscriberId, topics, email, hash } = known;
  const words = await readMailWords();
  await db.$transaction(async (tx) => {
    if (await useUpToken(tx, hash)) {
      await endConfirmTokens(tx, { subscriberId, topics });
      for (const topic of topics) {
        await activate(tx, { subscriberId, topic });
        await recordConsent(tx, 'confirmed', { subscriberId, topic, page: '/newsletter/confirm', wording });
      }
      await allowMail(tx, email);
      await forgetRequest(tx, subscriberId);
      const unsubscribe = await issueToken(tx, 'unsubscribe', { subscriberId, topics });
      await queueMail(tx, welcomeMail(words, { subscriberId, email, topics, unsubscribe }));
    } else if (!(await areActive(tx, { subscriberId, topics }))) {
      throw refuse(
        'token is used up or expired',
        'This link no longer works. Sign up again to get a new one.',
      );
    }
  });
}
