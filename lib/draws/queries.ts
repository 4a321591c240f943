import type { DrawData } from '@/lib/blocks/draw-data';
import { fromCalendarDate } from '@/lib/dates';
import { getDb, type Prisma } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import { afterDrawCursor, toDrawCursor } from './lists/cursor';
import { presentCorrection, presentDraw, presentProgram } from './present-draw';
import { drawInclude, newestFirst } from './store';
import type { DrawFilter, DrawPage, ProgramView, RecentCorrection } from './views';

const tags = [contentTags.draws];
const isPublic: Prisma.DrawWhereInput = { withdrawnAt: null };

/** All programs in their order. */
export const listPrograms = (): Promise<Read<ProgramView[]>> => keepRead('programs', readPrograms);

async function readPrograms(): Promise<Read<ProgramView[]>> {
  const rows = await getDb().program.findMany({ orderBy: { position: 'asc' } });
  return { data: rows.map(presentProgram), tags };
}

/** The newest Express Entry draws, at most `count`. */
export const listLatestExpressEntryDraws = (count: number): Promise<Read<DrawData[]>> =>
  keepRead(`latest-express-entry-draws ${count}`, () => readLatestExpressEntryDraws(count));

async function readLatestExpressEntryDraws(count: number): Promise<Read<DrawData[]>> {
  const rows = await getDb().draw.findMany({
    where: { programSlug: 'express-entry', ...isPublic },
    include: drawInclude,
    orderBy: newestFirst,
    take: count,
  });
  return { data: rows.map(presentDraw), tags };
}

/** The newest draws of the provincial nominee programs (Quebec is none), at most `count`. */
export const listLatestPnpDraws = (count: number): Promise<Read<DrawData[]>> =>
  keepRead(`latest-pnp-draws ${count}`, () => readLatestPnpDraws(count));

async function readLatestPnpDraws(count: number): Promise<Read<DrawData[]>> {
  const rows = await getDb().draw.findMany({
    where: { program: { isPnp: true }, ...isPublic },
    include: drawInclude,
    orderBy: [{ date: 'desc' }, { id: 'desc' }],
    take: count,
  });
  return { data: rows.map(presentDraw), tags };
}

function whereOf({ program, stream, year }: DrawFilter): Prisma.DrawWhereInput {
  return {
    programSlug: program,
    ...isPublic,
    ...(stream ? { stream: { slug: stream, programSlug: program } } : {}),
    ...(year
      ? { date: { gte: fromCalendarDate(`${year}-01-01`), lte: fromCalendarDate(`${year}-12-31`) } }
      : {}),
  };
}

/**
 * A program's draws, newest first, `limit` at a time and paged by key.
 * @returns null data for a program that is not known. A damaged cursor starts from the front.
 */
export async function listDraws(
  filter: DrawFilter,
  { limit = 100, after = null }: { limit?: number; after?: string | null } = {},
): Promise<Read<DrawPage | null>> {
  const db = getDb();
  const where = whereOf(filter);
  const beyond = after === null ? null : afterDrawCursor(after);
  const [program, rows, sum, counted] = await Promise.all([
    db.program.findUnique({ where: { slug: filter.program } }),
    db.draw.findMany({
      where: beyond ? { AND: [where, beyond] } : where,
      include: drawInclude,
      orderBy: newestFirst,
      take: limit + 1,
    }),
    db.draw.count({ where }),
    // "Fewer than n" is no number to add up.
    db.draw.aggregate({
      where: { ...where, invitationsQualifier: { not: 'fewerThan' } },
      _sum: { invitations: true },
    }),
  ]);
  if (!program) return { data: null, tags };
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: {
      program: presentProgram(program),
      draws: shown.map(presentDraw),
      total: { draws: sum, invitations: counted._sum.invitations ?? 0 },
      nextCursor: rows.length > limit && last ? toDrawCursor(last) : null,
    },
    tags,
  };
}

/** The newest corrections of figures, at most `limit`, each with its draw as it now is. */
export async function listRecentCorrections(limit: number): Promise<Read<RecentCorrection[]>> {
  const rows = await getDb().drawCorrection.findMany({
    include: { draw: { include: drawInclude } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  const data = rows.map(({ draw, ...correction }) => ({
    ...presentCorrection(correction, draw.scoreScale),
    draw: presentDraw(draw),
  }));
  return { data, tags };
}
