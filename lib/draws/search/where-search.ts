import { fromCalendarDate } from '@/lib/dates';
import { getDb, type Prisma } from '@/lib/db/client';
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
  const either: Prisma.DrawWhereInput[] = [{ number: { startsWith: likeText(token), mode: 'insensitive' } }];
  if (value !== null) either.push({ minScore: value }, { invitations: value });
  if (value !== null && value >= 1 && value <= 31 && month !== null) {
    either.push(inMonths(month, year === null ? allYears() : [year], value));
  }
  return { OR: either };
}

/** Streams and programs are few: a word is sought in their names first, and their draws by an index. */
async function listNamed() {
  const db = getDb();
  const [streams, programs] = await Promise.all([
    db.stream.findMany({ select: { id: true, slug: true, name: true } }),
    db.program.findMany({ select: { slug: true, name: true, shortName: true } }),
  ]);
  return { streams, programs };
}

function whereWord(word: string, named: Awaited<ReturnType<typeof listNamed>>): Prisma.DrawWhereInput {
  const has = (...texts: string[]) => texts.some((text) => text.toLowerCase().includes(word.toLowerCase()));
  const streams = named.streams.filter(({ slug, name }) => has(slug, name)).map(({ id }) => id);
  const programs = named.programs.filter(({ slug, name, shortName }) => has(slug, name, shortName));
  return {
    OR: [
      { label: { contains: likeText(word), mode: 'insensitive' } },
      ...(streams.length > 0 ? [{ streamId: { in: streams } }] : []),
      ...(programs.length > 0 ? [{ programSlug: { in: programs.map(({ slug }) => slug) } }] : []),
    ],
  };
}

/** The draws that a typed search finds (see `parseDrawSearch`); null where it names a day that is none. */
export async function whereSearch(
  text: string,
): Promise<{ where: Prisma.DrawWhereInput; search: DrawSearch } | null> {
  const search = parseDrawSearch(text.slice(0, 200));
  if (search.date !== null && Number.isNaN(Date.parse(search.date))) return null;
  const named = search.words.length > 0 ? await listNamed() : { streams: [], programs: [] };
  const where = {
    AND: [
      whereDate(search),
      ...search.numbers.map((token) => whereNumber(token, search)),
      ...search.words.map((word) => whereWord(word, named)),
    ],
  };
  return { where, search };
}
