import type { BlockAttrs, BlockData } from '@/lib/blocks/registry';
import { fromCalendarDate, toCalendarDate } from '@/lib/dates';
import { getDb, type Prisma } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';

const listInclude = {
  stream: { select: { slug: true } },
  entries: { include: { occupation: true }, orderBy: { position: 'asc' } },
} satisfies Prisma.OccupationListInclude;
type ListRow = Prisma.OccupationListGetPayload<{ include: typeof listInclude }>;

function present(row: ListRow): BlockData<'occupation-list'> {
  return {
    name: row.name,
    listYear: row.listYear,
    versionLabel: row.versionLabel,
    effectiveFrom: toCalendarDate(row.effectiveFrom),
    effectiveUntil: row.effectiveUntil && toCalendarDate(row.effectiveUntil),
    rule: row.rule,
    occupations: row.entries.map(({ occupation }) => ({
      code: occupation.code,
      title: occupation.titleEn,
      teer: occupation.teer,
    })),
  };
}

function isInForce(row: ListRow, day: Date): boolean {
  return row.effectiveFrom <= day && (row.effectiveUntil === null || row.effectiveUntil >= day);
}

/**
 * Category lists in one query, each at the place of its request: the named year's, or else the
 * one in force on the calendar date `at` (YYYY-MM-DD); null where there is none.
 */
export async function loadOccupationLists(
  requests: BlockAttrs<'occupation-list'>[],
  at: string,
): Promise<Read<(BlockData<'occupation-list'> | null)[]>> {
  const tags = [contentTags.occupations];
  if (requests.length === 0) return { data: [], tags };
  const day = fromCalendarDate(at);
  const rows = await getDb().occupationList.findMany({
    where: {
      stream: { programSlug: 'express-entry' },
      OR: requests.map(({ stream, listYear }) => ({
        stream: { slug: stream },
        ...(listYear === null ? { effectiveFrom: { lte: day } } : { listYear }),
      })),
    },
    include: listInclude,
    orderBy: { effectiveFrom: 'desc' },
  });
  const data = requests.map(({ stream, listYear }) => {
    const ofStream = rows.filter((row) => row.stream.slug === stream);
    const found =
      listYear === null
        ? ofStream.find((row) => isInForce(row, day))
        : ofStream.find((row) => row.listYear === listYear);
    return found ? present(found) : null;
  });
  return { data, tags };
}
