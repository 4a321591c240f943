import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '@/lib/db/client';
import type { TokenPurpose } from '@/lib/db/generated/enums';
import { confirmDays } from './schema';
import { isTopic, type Topic } from './topics/schema';
import { findWayOut } from './way-out/find-way-out';

const day = 24 * 60 * 60 * 1000;
/** A key that is known to the person alone: the database has only its SHA-256. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** In days: how long a link holds; without a line, for ever. */
const holdsFor: Partial<Record<TokenPurpose, number>> = { confirm: confirmDays, export: 1, erase: 1 };

/**
 * Makes a token for one subscriber and purpose, and for the topics that it is about.
 * @returns the token itself, which is in the mail and nowhere else.
 */
export async function issueToken(
  tx: Db,
  purpose: TokenPurpose,
  { subscriberId, topics }: { subscriberId: string; topics: Topic[] },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const days = holdsFor[purpose];
  const expiresAt = days ? new Date(Date.now() + days * day) : null;
  await tx.subscriberToken.create({
    data: { hash: hashToken(token), purpose, topics, subscriberId, expiresAt },
  });
  return token;
}

export interface KnownToken {
  hash: string;
  subscriberId: string;
  email: string;
  topics: Topic[];
  isUsed: boolean;
  isExpired: boolean;
}

/** What a token stands for; null where it is not known, or meant for something else. */
export async function findToken(db: Db, purpose: TokenPurpose, token: string): Promise<KnownToken | null> {
  if (purpose === 'unsubscribe') {
    const wayOut = await findWayOut(db, token);
    if (wayOut) return { ...wayOut, hash: hashToken(token), isUsed: false, isExpired: false };
  }
  const row = await db.subscriberToken.findUnique({
    where: { hash: hashToken(token), purpose },
    include: { subscriber: { select: { email: true } } },
  });
  if (!row) return null;
  return {
    hash: row.hash,
    subscriberId: row.subscriberId,
    email: row.subscriber.email,
    topics: row.topics.filter(isTopic),
    isUsed: row.usedAt !== null,
    isExpired: row.expiresAt !== null && row.expiresAt.getTime() <= Date.now(),
  };
}

/** Uses a token up. Of attempts at the same time one succeeds. @returns whether this was the one. */
export async function useUpToken(tx: Db, hash: string): Promise<boolean> {
  const { count } = await tx.subscriberToken.updateMany({
    where: { hash, usedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
    data: { usedAt: new Date() },
  });
  return count === 1;
}

/** Ends the links to confirm one of these that are still out, once one of them is used or the person leaves. */
export async function endConfirmTokens(
  tx: Db,
  { subscriberId, topics }: { subscriberId: string; topics: Topic[] },
): Promise<void> {
  await tx.subscriberToken.updateMany({
    where: { subscriberId, topics: { hasSome: topics }, purpose: 'confirm', usedAt: null },
    data: { usedAt: new Date() },
  });
}
