import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { type Db, getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { getSettings } from '@/lib/settings/queries';
import { countPeople, keptCounts } from '../people/count-people';
import type { PeopleCount } from '../people/words';
import { ofSegment, waysTo } from '../segments/segment-sql';
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

/** How many people an audience is now. */
export async function countWhoGets(db: Db, { topics, segmentId }: Audience): Promise<PeopleCount> {
  const kept = await keptCounts(db);
  const [first, ...more] = topics;
  if (first === undefined) return { people: 0, precision: 'exact' };
  const rule = await findRule(db, segmentId);
  if (!rule && more.length === 0) return { people: kept.get(first) ?? 0, precision: 'exact' };
  if (!rule) return countPeople(db, { kept, ways: [topics], condition: null });
  const { timeZone } = (await getSettings()).data;
  const condition = Prisma.sql`EXISTS (SELECT 1 FROM subscriptions t
      WHERE t.subscriber_id = found.id AND t.state = 'active' AND ARRAY[t.segment] <@ ${topics}::text[])
    AND ${ofSegment(rule, Prisma.sql`found.id`, timeZone)}`;
  const ways = [topics, ...waysTo(rule, [...kept.keys()])];
  return countPeople(db, { kept, ways, condition });
}

/** How many people an edition with this audience would go to now. */
export function countAudience(
  staff: StaffMember,
  input: z.input<typeof audienceInput>,
): Promise<PeopleCount> {
  requireAbility(staff, 'edition.write');
  return countWhoGets(getDb(), audienceInput.parse(input));
}
