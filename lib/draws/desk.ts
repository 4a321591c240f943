import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import type { DrawData } from '@/lib/blocks/draw-data';
import { getDb, type Prisma } from '@/lib/db/client';
import { readDayCursor, toDayCursor } from './lists/cursor';
import { presentDraw, presentDrawPage } from './present-draw';
import { toDrawForm } from './rules/draw-form';
import type { DrawFormValues } from './schema';
import { whereSearch } from './search/where-search';
import { drawInclude, drawPageInclude } from './store';
import type { DrawView } from './views';

const pageSize = 50;

export interface DeskDrawFilter {
  program: string;
  search: string;
  /** Draws with a value that is being checked, or withdrawn ones; '' for all. */
  show: '' | 'flagged' | 'withdrawn';
  /** A cursor of the page before. */
  after: string;
}

function afterCursor(cursor: string): Prisma.DrawWhereInput {
  const place = readDayCursor(cursor);
  if (!place) return {};
  const { date } = place;
  const beyond = { id: { lt: place.id } };
  if (!date) return { OR: [{ date: null, ...beyond }, { date: { not: null } }] };
  return { date: { lte: date }, OR: [{ date: { lt: date } }, beyond] };
}

function whereShown(show: DeskDrawFilter['show']): Prisma.DrawWhereInput {
  if (show === 'flagged') return { anomalies: { some: { settledAt: null } } };
  return show === 'withdrawn' ? { withdrawnAt: { not: null } } : {};
}

/** All draws, withdrawn ones too, newest first and paged by key. */
export async function listDeskDraws(
  staff: StaffMember,
  filter: DeskDrawFilter,
): Promise<{ draws: DrawData[]; nextCursor: string | null }> {
  requireAbility(staff, 'desk.open');
  const found = await whereSearch(filter.search);
  if (!found) return { draws: [], nextCursor: null };
  const ofProgram = filter.program ? { programSlug: filter.program } : {};
  const rows = await getDb().draw.findMany({
    where: { AND: [ofProgram, whereShown(filter.show), found.where, afterCursor(filter.after)] },
    include: drawInclude,
    orderBy: [{ date: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
  });
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const more = rows.length > pageSize && last;
  return {
    draws: shown.map(presentDraw),
    nextCursor: more ? toDayCursor(last) : null,
  };
}

export interface ProgramChoice {
  slug: string;
  name: string;
  scoreScale: string | null;
  streams: { slug: string; name: string }[];
}

/** Programs with their streams, for choices. */
export async function listProgramChoices(staff: StaffMember): Promise<ProgramChoice[]> {
  requireAbility(staff, 'desk.open');
  const rows = await getDb().program.findMany({
    include: {
      streams: { select: { slug: true, name: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ slug, shortName, scoreScale, streams }) => ({
    slug,
    name: shortName,
    scoreScale,
    streams,
  }));
}

export interface DeskDraw {
  draw: Omit<DrawView, 'previousOfStream' | 'older' | 'newer'>;
  form: DrawFormValues;
  version: number;
  /** Who made each correction, in the order of the draw's corrections. */
  correctors: (string | null)[];
  /** What the draw was read from, newest first. */
  sourceRows: { url: string; fetchedAt: string; raw: unknown }[];
}

/** One draw with all that the desk knows of it; null where there is none. */
export async function getDeskDraw(
  staff: StaffMember,
  { program, number }: { program: string; number: string },
): Promise<DeskDraw | null> {
  requireAbility(staff, 'desk.open');
  const row = await getDb().draw.findUnique({
    where: { programSlug_number: { programSlug: program, number } },
    include: {
      ...drawPageInclude,
      corrections: { ...drawPageInclude.corrections, include: { staff: { select: { name: true } } } },
      sourceRows: { orderBy: { id: 'desc' }, take: 5 },
    },
  });
  if (!row) return null;
  return {
    draw: presentDrawPage(row),
    form: toDrawForm(row),
    version: row.version,
    correctors: row.corrections.map(({ staff }) => staff?.name ?? null),
    sourceRows: row.sourceRows.map(({ url, fetchedAt, raw }) => ({
      url,
      fetchedAt: fetchedAt.toISOString(),
      raw,
    })),
  };
}
