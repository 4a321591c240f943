import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';

/** Whoever gets one of the topics, once each, with those of the topics that they get. */
export function audienceOf(topics: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT subscriber_id, array_agg(topic ORDER BY topic) AS topics, NULL::jsonb AS data
    FROM subscriptions WHERE state = 'active' AND topic = ANY (${[...topics]}::text[])
    GROUP BY subscriber_id`;
}

/** How many people an edition about these topics would go to now. */
export async function countAudience(staff: StaffMember, topics: readonly string[]): Promise<number> {
  requireAbility(staff, 'edition.write');
  if (topics.length === 0) return 0;
  const [row] = await getDb().$queryRaw<[{ count: number }]>`
    SELECT count(DISTINCT subscriber_id)::int AS count FROM subscriptions
    WHERE state = 'active' AND topic = ANY (${[...topics]}::text[])`;
  return row?.count ?? 0;
}
