import { toCalendarDate } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { presentStream } from '../present-draw';
import type { DrawFacets } from '../views';
import { sumByStream, sumByYear } from './rows';

/** The years and streams of a program that have draws, with their totals; years newest first. */
export async function getDrawFacets(program: string): Promise<Read<DrawFacets>> {
  const db = getDb();
  const [years, totals, streams] = await Promise.all([
    sumByYear(db, program),
    sumByStream(db, program),
    db.stream.findMany({ where: { programSlug: program }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
  ]);
  const totalOf = new Map(totals.map((total) => [total.streamId, total]));
  const withDraws = streams.flatMap((row) => {
    const total = totalOf.get(row.id);
    if (!total) return [];
    const { draws, invitations, lastDate } = total;
    return [
      { stream: presentStream(row), draws, invitations, lastDate: lastDate && toCalendarDate(lastDate) },
    ];
  });
  return { data: { years, streams: withDraws }, tags: [contentTags.draws] };
}
