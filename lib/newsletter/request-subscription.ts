import { type Db, getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { alreadyMail, confirmationMail, type MailWords, readMailWords } from './mails';
import type { SubscriptionRequest } from './schema';
import { askForSubscription, countRequest, recordConsent } from './store';
import { needsDesk, readSuppression } from './suppression/read-suppression';
import { issueToken } from './tokens';
import { defaultTopic, type Topic } from './topics/schema';

/** Keeps the wishes. @returns those that the person does not get yet. */
export async function askForTopics(tx: Db, subscriberId: string, topics: Topic[]): Promise<Topic[]> {
  const missing: Topic[] = [];
  for (const topic of topics) {
    if ((await askForSubscription(tx, { subscriberId, topic })) !== 'active') missing.push(topic);
  }
  return missing;
}

/** Records what was asked for, and mails the link whose page confirms it. */
export async function mailConfirmation(
  tx: Db,
  words: MailWords,
  given: { subscriberId: string; email: string; topics: Topic[] } & Pick<
    SubscriptionRequest,
    'page' | 'wording'
  >,
): Promise<void> {
  const { subscriberId, email, topics, page, wording } = given;
  for (const topic of topics) {
    await recordConsent(tx, 'requested', { subscriberId, topic, page, wording });
  }
  const token = await issueToken(tx, 'confirm', { subscriberId, topics });
  await queueMail(tx, confirmationMail(words, { to: email, token, topics }));
}

async function answer(
  tx: Db,
  words: MailWords,
  { request, topics }: { request: SubscriptionRequest; topics: Topic[] },
): Promise<void> {
  const suppressedAs = await readSuppression(tx, request.email);
  const { id: subscriberId, email, mayMail } = await countRequest(tx, request.email);
  const missing = await askForTopics(tx, subscriberId, topics);
  const { page, wording } = request;
  if (needsDesk(suppressedAs)) {
    const kept = { suppressedAs, suppressedAt: new Date() };
    await tx.subscriber.updateMany({ where: { id: subscriberId, suppressedAs: null }, data: kept });
    if (!mayMail) return;
    for (const topic of missing) await recordConsent(tx, 'requested', { subscriberId, topic, page, wording });
    return;
  }
  if (!mayMail) return;
  if (missing.length > 0) {
    return mailConfirmation(tx, words, { subscriberId, email, topics: missing, page, wording });
  }
  const unsubscribe = await issueToken(tx, 'unsubscribe', { subscriberId, topics });
  await queueMail(tx, alreadyMail(words, { subscriberId, email, topics, unsubscribe }));
}

/**
 * A sign-up. Subscribes nobody: it causes a mail whose link leads to the page that does. Whoever asks
 * learns nothing of the address: known or not, the answer and the work before it are the same, and
 * the address's owner gets at most one mail in ten minutes. A filled-in trap is answered alike, and so
 * is an address that refused mails or complained: it gets nothing, and the desk sees that it asked. One that
 * was erased or left by its owner's wish gets the link like any other: the press behind it is a new consent.
 * Source: double opt-in as Canada's anti-spam law (S.C. 2010, c. 23) asks for provable consent.
 */
export async function requestSubscription(
  request: SubscriptionRequest,
  topics: Topic[] = [defaultTopic],
): Promise<void> {
  if (request.company !== '') return;
  const words = await readMailWords();
  await getDb().$transaction((tx) => answer(tx, words, { request, topics }));
}
