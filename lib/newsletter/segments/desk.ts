import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { getSettings } from '@/lib/settings/queries';
import { type Segment, type SegmentRule, segmentRuleInput } from './schema';
import { ofSegment } from './segment-sql';
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

async function countOf(rule: SegmentRule): Promise<number> {
  const { timeZone } = (await getSettings()).data;
  const [row] = await getDb().$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM subscribers s
    WHERE s.state = 'active' AND ${ofSegment(rule, Prisma.sql`s.id`, timeZone)}`;
  return row?.count ?? 0;
}

/** How many people who get anything are of a segment with these conditions. */
export function countSegment(staff: StaffMember, input: z.input<typeof segmentRuleInput>): Promise<number> {
  requireAbility(staff, 'edition.write');
  return countOf(segmentRuleInput.parse(input));
}
