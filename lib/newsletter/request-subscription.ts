import { type Db, getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { alreadyMail, confirmationMail } from './mails';
import { defaultTopic, type SubscriptionRequest } from './schema';
import { askForSubscription, countRequest, recordConsent } from './store';
import { issueToken } from './tokens';

const topic = defaultTopic;

async function answer(tx: Db, request: SubscriptionRequest): Promise<void> {
  const { id: subscriberId, email, mayMail } = await countRequest(tx, request.email);
  const state = await askForSubscription(tx, { subscriberId, topic });
  if (!mayMail) return;
  if (state === 'active') {
    const token = await issueToken(tx, 'unsubscribe', { subscriberId, topic });
    await queueMail(tx, await alreadyMail(email, token));
    return;
  }
  const { page, wording } = request;
  await recordConsent(tx, 'requested', { subscriberId, topic, page, wording });
  const token = await issueToken(tx, 'confirm', { subscriberId, topic });
  await queueMail(tx, await confirmationMail(email, token));
}

/**
 * A sign-up. Subscribes nobody: it causes a mail whose link leads to the page that does. Whoever asks
 * learns nothing of the address: known or not, the answer and the work before it are the same, and
 * the address's owner gets at most one mail in ten minutes. A filled-in trap is answered alike.
 * Source: double opt-in as Canada's anti-spam law (S.C. 2010, c. 23) asks for provable consent.
 */
export async function requestSubscription(request: SubscriptionRequest): Promise<void> {
  if (request.company !== '') return;
  await getDb().$transaction((tx) => answer(tx, request));
}
