import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { type Db, getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { getSettings } from '@/lib/settings/queries';
import { countPeople, keptCounts } from '../people/count-people';
import type { PeopleCount } from '../people/words';
import { type Segment, type SegmentRule, segmentRuleInput } from './schema';
import { ofSegment, waysTo } from './segment-sql';
import { presentSegment } from './store';

/** More than a newsroom tells apart. */
const mostSegments = 200;

/** Every saved segment, by name. */
export async function listSegments(staff: StaffMember): Promise<Segment[]> {
  requireAbility(staff, 'edition.write');
  const rows = await getDb().audienceSegment.findMany({ orderBy: { name: 'asc' }, take: mostSegments });
  return rows.map(presentSegment);
}

/** A segment; null for one that is not known. */
export async function getSegment(staff: StaffMember, id: string): Promise<Segment | null> {
  requireAbility(staff, 'edition.write');
  const row = await getDb().audienceSegment.findUnique({ where: { id } });
  return row && presentSegment(row);
}

/** How many people who get anything are of a segment with these conditions. */
export async function countRule(db: Db, rule: SegmentRule): Promise<PeopleCount> {
  const { timeZone } = (await getSettings()).data;
  const kept = await keptCounts(db);
  const condition = ofSegment(rule, Prisma.sql`found.id`, timeZone);
  return countPeople(db, { kept, ways: waysTo(rule, [...kept.keys()]), condition });
}

export function countSegment(
  staff: StaffMember,
  input: z.input<typeof segmentRuleInput>,
): Promise<PeopleCount> {
  requireAbility(staff, 'edition.write');
  return countRule(getDb(), segmentRuleInput.parse(input));
}
