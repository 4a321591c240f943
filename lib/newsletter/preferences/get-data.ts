import { getDb } from '@/lib/db/client';
import { token } from '../schema';
import { findToken } from '../tokens';

/** All that is kept of a subscriber. Instants are ISO, UTC. */
export interface SubscriberData {
  email: string;
  since: string;
  subscriptions: {
    topic: string;
    state: string;
    since: string;
    confirmedAt: string | null;
    endedAt: string | null;
  }[];
  consents: { act: string; topic: string; wording: string; page: string; at: string }[];
}

/** Everything kept of a subscriber. @returns null where there is none of that id. */
export async function readSubscriberData(id: string): Promise<SubscriberData | null> {
  const row = await getDb().subscriber.findUnique({
    where: { id },
    include: {
      subscriptions: { orderBy: [{ createdAt: 'asc' }, { topic: 'asc' }] },
      consents: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
    },
  });
  if (!row) return null;
  return {
    email: row.email,
    since: row.createdAt.toISOString(),
    subscriptions: row.subscriptions.map(({ topic, state, createdAt, confirmedAt, endedAt }) => ({
      topic,
      state,
      since: createdAt.toISOString(),
      confirmedAt: confirmedAt?.toISOString() ?? null,
      endedAt: endedAt?.toISOString() ?? null,
    })),
    consents: row.consents.map(({ act, topic, wording, page, at }) => ({
      act,
      topic,
      wording,
      page,
      at: at.toISOString(),
    })),
  };
}

/** What a mailed link to one's data gives, for a day; null where it is not known or too old. */
export async function getData(given: string): Promise<SubscriberData | null> {
  const known = token.safeParse(given).success ? await findToken(getDb(), 'export', given) : null;
  return known && !known.isExpired ? readSubscriberData(known.subscriberId) : null;
}
