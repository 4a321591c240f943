import { toCalendarDate } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';

/** One version of a category's list, and whether an occupation stands on it. */
export interface ListStanding {
  stream: string;
  listYear: number;
  effectiveFrom: string;
  effectiveUntil: string | null;
  isListed: boolean;
}

export interface OccupationStanding {
  code: string;
  title: string;
  /** Of every list that names occupations, newest first. */
  lists: ListStanding[];
}

/** Where an occupation stands on every version of every category's list; null for a code that is none. */
export async function getOccupationStanding(code: string): Promise<Read<OccupationStanding | null>> {
  const db = getDb();
  const [occupation, rows] = await Promise.all([
    db.occupation.findUnique({ where: { code } }),
    db.occupationList.findMany({
      where: { stream: { programSlug: 'express-entry' }, entries: { some: {} } },
      include: {
        stream: { select: { slug: true } },
        entries: { where: { occupation: { code } }, take: 1 },
      },
      orderBy: [{ effectiveFrom: 'desc' }, { listYear: 'desc' }],
    }),
  ]);
  const tags = [contentTags.occupations];
  if (!occupation) return { data: null, tags };
  const lists = rows.map((row) => ({
    stream: row.stream.slug,
    listYear: row.listYear,
    effectiveFrom: toCalendarDate(row.effectiveFrom),
    effectiveUntil: row.effectiveUntil && toCalendarDate(row.effectiveUntil),
    isListed: row.entries.length > 0,
  }));
  return { data: { code, title: occupation.titleEn, lists }, tags };
}

/** Whether the occupation stood on a category's list in force on a date; null where no list was. */
export function wasListed({ lists }: OccupationStanding, stream: string, date: string): boolean | null {
  const inForce = lists.find(
    (list) =>
      list.stream === stream &&
      list.effectiveFrom <= date &&
      (list.effectiveUntil === null || list.effectiveUntil >= date),
  );
  return inForce?.isListed ?? null;
}

/** The categories whose newest list has the occupation. */
export function categoriesOf({ lists }: OccupationStanding): string[] {
  const newest = new Map<string, ListStanding>();
  for (const list of lists) if (!newest.has(list.stream)) newest.set(list.stream, list);
  return [...newest.values()].filter(({ isListed }) => isListed).map(({ stream }) => stream);
}
