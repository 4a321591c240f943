import { getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { getSettings } from '@/lib/settings/queries';
import { ofSegment } from './segment-sql';
import { findRule } from './store';

/** Whether somebody is of a segment now. */
export async function isOfSegment(segmentId: string, subscriberId: string): Promise<boolean> {
  const rule = await findRule(getDb(), segmentId);
  if (!rule) return false;
  const { timeZone } = (await getSettings()).data;
  const rows = await getDb().$queryRaw<unknown[]>`
    SELECT FROM subscribers s
    WHERE s.id = ${subscriberId}::uuid AND ${ofSegment(rule, Prisma.sql`s.id`, timeZone)}`;
  return rows.length > 0;
}
