import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import type { DrawData } from '@/lib/blocks/draw-data';
import { fromCalendarDate } from '@/lib/dates';
import { getDb, type Prisma } from '@/lib/db/client';
import { presentDraw } from '../present-draw';
import { drawInclude, newestFirst } from '../store';
import { type DrawSearch, parseDrawSearch } from './parse-draw-search';

const firstYear = 2015;
const hits = 12;

/** A month's draws, or a day's, in one year or in each of them. */
function inMonths(month: number, years: number[], day: number | null): Prisma.DrawWhereInput {
  const ranges = years.map((year) => {
    const first = new Date(Date.UTC(year, month - 1, day ?? 1));
    const last = day === null ? new Date(Date.UTC(year, month, 0)) : first;
    return { date: { gte: first, lte: last } };
  });
  return { OR: ranges };
}

function whereDate({ date, month, year }: DrawSearch): Prisma.DrawWhereInput {
  if (date !== null) return { date: fromCalendarDate(date) };
  if (month !== null) return inMonths(month, year === null ? allYears() : [year], null);
  if (year === null) return {};
  return { date: { gte: fromCalendarDate(`${year}-01-01`), lte: fromCalendarDate(`${year}-12-31`) } };
}

function allYears(): number[] {
  const length = new Date().getUTCFullYear() - firstYear + 1;
  return Array.from({ length }, (_, index) => firstYear + index);
}

function whereNumber(token: string, { month, year }: DrawSearch): Prisma.DrawWhereInput {
  const value = /^\d{1,9}$/.test(token) ? Number(token) : null;
  const either: Prisma.DrawWhereInput[] = [{ number: { startsWith: token, mode: 'insensitive' } }];
  if (value !== null) either.push({ minScore: value }, { invitations: value });
  if (value !== null && value >= 1 && value <= 31 && month !== null) {
    either.push(inMonths(month, year === null ? allYears() : [year], value));
  }
  return { OR: either };
}

function whereWord(word: string): Prisma.DrawWhereInput {
  const text = { contains: word, mode: 'insensitive' } as const;
  return {
    OR: [
      { label: text },
      { stream: { slug: text } },
      { stream: { name: text } },
      { program: { name: text } },
      { program: { shortName: text } },
      { programSlug: text },
    ],
  };
}

/**
 * Draws by what a person remembers of them: number, stream, month, year, score, invitations, in
 * any order. A draw of exactly this number comes first, then the newest. Nothing typed: the newest.
 */
export async function searchDraws(staff: StaffMember, text: string): Promise<DrawData[]> {
  requireAbility(staff, 'desk.open');
  const search = parseDrawSearch(text.slice(0, 200));
  if (search.date !== null && Number.isNaN(Date.parse(search.date))) return [];
  const rows = await getDb().draw.findMany({
    where: {
      AND: [
        whereDate(search),
        ...search.numbers.map((token) => whereNumber(token, search)),
        ...search.words.map(whereWord),
      ],
    },
    include: drawInclude,
    orderBy: newestFirst,
    take: 60,
  });
  const rank = (row: { number: string; programSlug: string }) =>
    (search.numbers.includes(row.number.toLowerCase()) ? 0 : 2) +
    (row.programSlug === 'express-entry' ? 0 : 1);
  return rows
    .toSorted((a, b) => (search.numbers.length > 0 ? rank(a) - rank(b) : 0))
    .slice(0, hits)
    .map(presentDraw);
}
