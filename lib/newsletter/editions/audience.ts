import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { type Db, getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { getSettings } from '@/lib/settings/queries';
import { ofSegment } from '../segments/segment-sql';
import { findRule } from '../segments/store';
import { editionTopics } from './schema';

export const audienceInput = z.object({
  topics: editionTopics,
  segmentId: z.uuid().nullable().default(null),
});
type Audience = z.output<typeof audienceInput>;

/** Subscriptions that bring somebody into the audience. */
async function whoGets(db: Db, { topics, segmentId }: Audience): Promise<Prisma.Sql> {
  const rule = await findRule(db, segmentId);
  const { timeZone } = (await getSettings()).data;
  const narrowed = rule
    ? Prisma.sql`AND ${ofSegment(rule, Prisma.sql`w.subscriber_id`, timeZone)}`
    : Prisma.empty;
  return Prisma.sql`w.state = 'active' AND w.topic = ANY (${topics}::text[]) ${narrowed}`;
}

/** Whoever gets one of the topics and is of the segment, once each, with those of the topics that they get. */
export async function audienceOf(db: Db, audience: Audience): Promise<Prisma.Sql> {
  return Prisma.sql`
    SELECT w.subscriber_id, array_agg(w.topic ORDER BY w.topic) AS topics, NULL::jsonb AS data
    FROM subscriptions w WHERE ${await whoGets(db, audience)} GROUP BY w.subscriber_id`;
}

/** Of one topic alone the sum of its counts, however many there are. */
async function countTopic(db: Db, topic: string): Promise<number> {
  const where = { segment: topic, state: 'active' };
  const { _sum } = await db.subscriptionCount.aggregate({ where, _sum: { delta: true } });
  return _sum.delta ?? 0;
}

/** How many people an edition with this audience would go to now. */
export async function countAudience(
  staff: StaffMember,
  input: z.input<typeof audienceInput>,
): Promise<number> {
  requireAbility(staff, 'edition.write');
  const audience = audienceInput.parse(input);
  const [first, ...more] = audience.topics;
  if (first === undefined) return 0;
  if (more.length === 0 && !audience.segmentId) return countTopic(getDb(), first);
  const [row] = await getDb().$queryRaw<[{ count: number }]>`
    SELECT count(DISTINCT w.subscriber_id)::int AS count FROM subscriptions w
    WHERE ${await whoGets(getDb(), audience)}`;
  return row?.count ?? 0;
}
