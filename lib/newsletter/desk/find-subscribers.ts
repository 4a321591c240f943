import type { Db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { SubscriberFilter, SubscriberStateName } from './schema';
import { soughtAddress } from './shown-address';

const address = Prisma.sql`(lower(s.email::text) COLLATE "C")`;
const domain = Prisma.sql`(split_part(lower(s.email::text), '@', 2) COLLATE "C")`;
/** Sorts behind whatever can follow a beginning. */
const last = '\u{10FFFF}';

/** The states of a subscription that a person's state is about. */
const subscriptionStatesOf = {
  '': ['active', 'pending', 'ended', 'held'],
  active: ['active'],
  pending: ['pending'],
  ended: ['ended'],
  suppressed: ['held'],
} as const satisfies Record<SubscriberStateName | '', readonly string[]>;

type Page = SubscriberFilter & { take: number };

/** Newest first: ids are handed out in the order of time. */
function byTime({ state, after, take }: Page): Prisma.Sql {
  const ofState = state ? Prisma.sql`AND s.state = ${state}::"SubscriberState"` : Prisma.empty;
  const onwards = after ? Prisma.sql`AND s.id < ${after}::uuid` : Prisma.empty;
  return Prisma.sql`SELECT s.id FROM subscribers s WHERE true ${ofState} ${onwards} ORDER BY s.id DESC LIMIT ${take}`;
}

/** A segment's people, newest first: for each state one range of an index, and these laid together. */
function bySegment({ topic, state, after, take }: Page): Prisma.Sql {
  const onwards = after ? Prisma.sql`AND x.subscriber_id < ${after}::uuid` : Prisma.empty;
  return Prisma.sql`
    SELECT DISTINCT found.id FROM unnest(${[...subscriptionStatesOf[state]]}::"SubscriptionState"[]) AS one(state)
    CROSS JOIN LATERAL (
      SELECT DISTINCT x.subscriber_id AS id FROM subscriptions x
      WHERE x.segment = ${topic} AND x.state = one.state ${onwards}
      ORDER BY x.subscriber_id DESC LIMIT ${take}
    ) found
    ORDER BY found.id DESC LIMIT ${take}`;
}

/** By address: the beginning of it, or of its domain where an @ comes first. Each is a range of an index. */
function byAddress({ search, topic, state, after, take }: Page): Prisma.Sql {
  const kept = soughtAddress(search);
  const isDomain = kept.startsWith('@');
  const text = isDomain ? kept.slice(1) : kept;
  const sought = isDomain ? domain : address;
  const key = isDomain ? Prisma.sql`(${domain}, ${address})` : address;
  const order = isDomain ? Prisma.sql`${domain}, ${address}` : address;
  const conditions = [Prisma.sql`${sought} >= ${text} AND ${sought} < ${text + last}`];
  if (topic) {
    conditions.push(Prisma.sql`EXISTS (
      SELECT 1 FROM subscriptions x WHERE x.subscriber_id = s.id AND x.segment = ${topic}
      AND x.state = ANY(${[...subscriptionStatesOf[state]]}::"SubscriptionState"[]))`);
  } else if (state) {
    conditions.push(Prisma.sql`s.state = ${state}::"SubscriberState"`);
  }
  if (after) {
    const place = isDomain
      ? Prisma.sql`SELECT split_part(lower(email::text), '@', 2) COLLATE "C", lower(email::text) COLLATE "C"`
      : Prisma.sql`SELECT lower(email::text) COLLATE "C"`;
    conditions.push(Prisma.sql`${key} > (${place} FROM subscribers WHERE id = ${after}::uuid)`);
  }
  return Prisma.sql`
    SELECT s.id FROM subscribers s WHERE ${Prisma.join(conditions, ' AND ')} ORDER BY ${order} LIMIT ${take}`;
}

/**
 * The ids of the subscribers that a filter means, in the order of the list. The time that it takes does not
 * grow with how many there are: every order is that of an index.
 */
export async function findSubscriberIds(db: Db, filter: SubscriberFilter, take: number): Promise<string[]> {
  const page = { ...filter, take };
  const query = filter.search ? byAddress(page) : filter.topic ? bySegment(page) : byTime(page);
  const rows = await db.$queryRaw<{ id: string }[]>(query);
  return rows.map(({ id }) => id);
}
