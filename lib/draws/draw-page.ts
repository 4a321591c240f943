import { toCalendarDate } from '@/lib/dates';
import { type Db, getDb, type Prisma } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { drawUrl } from './address';
import { presentDraw, presentDrawPage } from './present-draw';
import { type DrawPageRow, drawInclude, drawPageInclude, isBefore, newestFirst } from './store';
import type { DrawNeighbour, DrawView } from './views';

function isAfter(row: DrawPageRow & { date: Date }): Prisma.DrawWhereInput {
  return {
    date: { gte: row.date },
    OR: [{ date: { gt: row.date } }, { numberOrder: { gt: row.numberOrder } }],
  };
}

const oldestFirst: Prisma.DrawOrderByWithRelationInput[] = [{ date: 'asc' }, { numberOrder: 'asc' }];

async function findNeighbours(
  db: Db,
  row: DrawPageRow & { date: Date },
): Promise<Pick<DrawView, 'previousOfStream' | 'older' | 'newer'>> {
  const sameProgram = { programSlug: row.programSlug, withdrawnAt: null };
  const [previous, older, newer] = await Promise.all([
    row.streamId === null
      ? null
      : db.draw.findFirst({
          where: { streamId: row.streamId, withdrawnAt: null, ...isBefore(row) },
          include: drawInclude,
          orderBy: newestFirst,
        }),
    db.draw.findFirst({ where: { ...sameProgram, ...isBefore(row) }, orderBy: newestFirst }),
    db.draw.findFirst({ where: { ...sameProgram, ...isAfter(row) }, orderBy: oldestFirst }),
  ]);
  const toNeighbour = (other: NonNullable<typeof older>): DrawNeighbour => ({
    number: other.number,
    url: drawUrl(row.program, other.number),
    label: other.label,
    date: other.date && toCalendarDate(other.date),
  });
  return {
    previousOfStream: previous && presentDraw(previous),
    older: older && toNeighbour(older),
    newer: newer && toNeighbour(newer),
  };
}

/** One draw with all that its page shows, withdrawn or not; null where there is none. */
export async function getDraw(reference: {
  program: string;
  number: string;
}): Promise<Read<DrawView | null>> {
  const db = getDb();
  const tags = [contentTags.draw(reference), contentTags.draws];
  const row = await db.draw.findUnique({
    where: { programSlug_number: { programSlug: reference.program, number: reference.number } },
    include: drawPageInclude,
  });
  if (!row) return { data: null, tags };
  const neighbours = row.date
    ? await findNeighbours(db, { ...row, date: row.date })
    : { previousOfStream: null, older: null, newer: null };
  return { data: { ...presentDrawPage(row), ...neighbours }, tags };
}
