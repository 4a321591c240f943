import type { Db } from '@/lib/db/client';
import type { ConsentAct } from '@/lib/db/generated/enums';
import { type Wording, wordings } from './schema';
import { type DrawAlert, readTopic, type Topic } from './topics/schema';

/** In milliseconds: how long after a mail the sign-up form sends none to the same address. */
export const quietTime = 10 * 60_000;

export interface SubscriberRow {
  id: string;
  email: string;
  /** Whether the sign-up form may cause a mail now; if so, it has just been counted. */
  mayMail: boolean;
}

/**
 * Finds or keeps a subscriber and counts a request. Of requests at the same time one may mail,
 * and the others wait for its transaction.
 */
export async function countRequest(tx: Db, email: string): Promise<SubscriberRow> {
  // Prisma's upsert looks first and fails when two arrive together; this waits.
  await tx.subscriber.createMany({ data: { email }, skipDuplicates: true });
  const subscriber = await tx.subscriber.findUniqueOrThrow({ where: { email } });
  const { count } = await tx.subscriber.updateMany({
    where: {
      id: subscriber.id,
      OR: [{ askedAt: null }, { askedAt: { lt: new Date(Date.now() - quietTime) } }],
    },
    data: { askedAt: new Date() },
  });
  return { id: subscriber.id, email: subscriber.email, mayMail: count === 1 };
}

/** Lets the next request cause a mail at once: the person has just shown that the address is theirs. */
export async function forgetRequest(tx: Db, subscriberId: string): Promise<void> {
  await tx.subscriber.update({ where: { id: subscriberId }, data: { askedAt: null } });
}

type Key = { subscriberId: string; topic: Topic };

/** Keeps the wish of a person who is not subscribed. @returns the state as it is now. */
export async function askForSubscription(tx: Db, { subscriberId, topic }: Key) {
  await tx.subscription.createMany({ data: { subscriberId, topic }, skipDuplicates: true });
  const subscription = await tx.subscription.findUniqueOrThrow({
    where: { subscriberId_topic: { subscriberId, topic } },
  });
  const topicParts = readTopic(topic);
  if (topicParts?.kind === 'alert') {
    const data = conditionOf(subscription.id, topicParts.alert);
    await tx.alertCondition.createMany({ data, skipDuplicates: true });
  }
  return subscription.state;
}

/** The condition of an alert as columns, for finding whom a draw concerns. */
export function conditionOf(subscriptionId: string, alert: DrawAlert) {
  return {
    subscriptionId,
    programSlug: alert.program,
    streamSlug: alert.stream,
    scoreAtMost: alert.scoreAtMost,
    scoreScale: alert.scoreAtMost === null ? null : 'CRS',
    pace: alert.pace === 'daily' ? 'daily' : 'at_once',
  } as const;
}

/** Whether the person gets all of the topics. */
export async function areActive(
  db: Db,
  { subscriberId, topics }: { subscriberId: string; topics: Topic[] },
): Promise<boolean> {
  const where = { subscriberId, topic: { in: topics }, state: 'active' } as const;
  return (await db.subscription.count({ where })) === topics.length;
}

/** @returns false where it was active already. */
export async function activate(tx: Db, key: Key): Promise<boolean> {
  const { count } = await tx.subscription.updateMany({
    where: { ...key, state: { not: 'active' } },
    data: { state: 'active', confirmedAt: new Date(), endedAt: null },
  });
  return count === 1;
}

/** @returns false where there was nothing to end. */
export async function end(tx: Db, key: Key): Promise<boolean> {
  const { count } = await tx.subscription.updateMany({
    where: { ...key, state: { not: 'ended' } },
    data: { state: 'ended', endedAt: new Date() },
  });
  return count === 1;
}

/** Appends what the person did, where, and which sentence they saw. */
export async function recordConsent(
  tx: Db,
  act: ConsentAct,
  { subscriberId, topic, page, wording }: Key & { page: string; wording: Wording },
): Promise<void> {
  await tx.consent.create({
    data: { act, subscriberId, topic, page, wording: `${wording}: ${wordings[wording]}` },
  });
}
