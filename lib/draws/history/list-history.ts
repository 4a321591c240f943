import type { DrawData } from '@/lib/blocks/draw-data';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { presentDraw } from '../present-draw';
import { findDrawsByIds } from '../store';
import { type HistoryFilter, whereHistory } from './history-filter';
import { orderHistory } from './history-order';
import type { HistoryOrder } from './history-query';

export interface HistoryPage {
  draws: DrawData[];
  /** The number of the last draw shown, to go on behind it; null at the end. */
  next: string | null;
}

/**
 * A page of a program's draws in an order, by key: what stands behind the draw of number `after`.
 * @returns no draws where there is no such draw.
 */
export async function listHistory(
  filter: HistoryFilter,
  { order, after, limit }: { order: HistoryOrder; after: string | null; limit: number },
): Promise<Read<HistoryPage>> {
  const db = getDb();
  const { orderBy, isBeyond } = orderHistory(order, filter.program, after);
  const places = await db.$queryRaw<{ id: number }[]>`
    SELECT d.id FROM draws d
    WHERE ${whereHistory(filter)} AND ${isBeyond}
    ORDER BY ${orderBy} LIMIT ${limit + 1}`;
  const shown = places.slice(0, limit).map(({ id }) => id);
  const draws = (await findDrawsByIds(db, shown)).map(presentDraw);
  return {
    data: { draws, next: places.length > limit ? (draws.at(-1)?.number ?? null) : null },
    tags: [contentTags.draws],
  };
}
