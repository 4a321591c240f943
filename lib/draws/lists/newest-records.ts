import { type Db, getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { presentDrawPage } from '../present-draw';
import { drawPageInclude } from '../store';
import type { DrawView } from '../views';

/** A draw with its source, corrections and pool, without its neighbours. */
export interface DrawRecord extends Omit<DrawView, 'previousOfStream' | 'older' | 'newer'> {
  /** When it was recorded here, and so public. Instant, ISO 8601 in UTC. */
  recordedAt: string;
}

/** Draws corrected lately, also those whose day is long past. */
async function findCorrectedSince(db: Db, since: Date, count: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT c.draw_id AS id FROM draw_corrections c
    WHERE c.at >= ${since} GROUP BY c.draw_id ORDER BY max(c.at) DESC LIMIT ${count}`;
  return rows.map(({ id }) => id);
}

/**
 * The newest draws of all programs, with those that were corrected since an instant, newest first.
 * Withdrawn ones are left out.
 */
export async function listNewestRecords(
  count: number,
  corrected: { since: Date; count: number },
): Promise<Read<DrawRecord[]>> {
  const db = getDb();
  const [newest, older] = await Promise.all([
    db.draw.findMany({
      where: { withdrawnAt: null },
      select: { id: true },
      orderBy: [{ date: 'desc' }, { id: 'desc' }],
      take: count,
    }),
    findCorrectedSince(db, corrected.since, corrected.count),
  ]);
  const rows = await db.draw.findMany({
    where: { id: { in: [...newest.map(({ id }) => id), ...older] }, withdrawnAt: null },
    include: drawPageInclude,
    orderBy: [{ date: 'desc' }, { id: 'desc' }],
  });
  const data = rows.map((row) => ({ ...presentDrawPage(row), recordedAt: row.createdAt.toISOString() }));
  return { data, tags: [contentTags.draws] };
}
