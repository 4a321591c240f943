import { fromCalendarDate } from '@/lib/dates';
import type { Prisma } from '@/lib/db/client';
import { likeText } from '@/lib/db/like-text';
import { type DrawSearch, parseDrawSearch } from './parse-draw-search';

const firstYear = 2015;

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
  const text = { contains: likeText(word), mode: 'insensitive' } as const;
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

/** The draws that a typed search finds (see `parseDrawSearch`); null where it names a day that is none. */
export function whereSearch(text: string): { where: Prisma.DrawWhereInput; search: DrawSearch } | null {
  const search = parseDrawSearch(text.slice(0, 200));
  if (search.date !== null && Number.isNaN(Date.parse(search.date))) return null;
  const where = {
    AND: [
      whereDate(search),
      ...search.numbers.map((token) => whereNumber(token, search)),
      ...search.words.map(whereWord),
    ],
  };
  return { where, search };
}
