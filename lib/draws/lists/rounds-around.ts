import type { DrawData } from '@/lib/blocks/draw-data';
import { fromCalendarDate } from '@/lib/dates';
import type { Db, Prisma } from '@/lib/db/client';
import { presentDraw, presentDrawPage, presentProgram } from '../present-draw';
import { type DrawPageRow, drawInclude, drawPageInclude, isBefore, newestFirst } from '../store';
import type { DrawView, ProgramView } from '../views';

/** A record in which a round stands out among its stream's: the last one that reached as far, and how many it outdoes since. */
export interface RecordSince {
  /** Null where no earlier round reached as far. */
  round: DrawData | null;
  outdone: number;
}

/** A draw and the rounds that a story about it is told with. Withdrawn ones are left out. */
export interface RoundsAround {
  draw: Omit<DrawView, 'previousOfStream' | 'older' | 'newer'>;
  program: ProgramView;
  /** The stream's round before, of the same form; null also where several of one day could be meant. */
  previous: DrawData | null;
  /** Whether the stream had no round before. */
  isFirst: boolean;
  /** The stream's round nearest to the same day a year earlier, at most 60 days from it. */
  lastYear: DrawData | null;
  /** The program's newest earlier round with an older count of the pool. */
  poolBefore: DrawData | null;
  /** Other rounds of the program on the same day. */
  sameDay: DrawData[];
  /** Rounds from January 1 up to this one, itself included. */
  roundsOfYear: { stream: number; program: number };
  lowest: RecordSince | null;
  highest: RecordSince | null;
  largest: RecordSince | null;
  hasOccupationList: boolean;
}

type Dated = DrawPageRow & { date: Date };
const day = 86_400_000;

async function findOne(db: Db, where: Prisma.DrawWhereInput): Promise<DrawData | null> {
  const row = await db.draw.findFirst({
    where: { withdrawnAt: null, ...where },
    include: drawInclude,
    orderBy: newestFirst,
  });
  return row && presentDraw(row);
}

/** Rounds that one may be compared with: a province lists selections with and without a score side by side. */
function likeOf({ streamId, programSlug, minScore }: Dated): Prisma.DrawWhereInput {
  const isScored =
    programSlug === 'express-entry' ? {} : { minScore: minScore === null ? null : { not: null } };
  return { streamId, withdrawnAt: null, ...isScored };
}

/** The only one of its day among some rounds; null where there are several. */
function onlyOfDay<Row extends { date: Date | null; programSlug: string }>(
  rows: Row[],
  one: Row | undefined,
) {
  const isSame = (row: Row) => row.date?.getTime() === one?.date?.getTime();
  if (!one || one.programSlug === 'express-entry') return one;
  return rows.filter(isSame).length > 1 ? undefined : one;
}

async function findPrevious(db: Db, row: Dated): Promise<DrawData | null> {
  const rows = await db.draw.findMany({
    where: { AND: [likeOf(row), isBefore(row)] },
    include: drawInclude,
    orderBy: newestFirst,
    take: 2,
  });
  const previous = onlyOfDay(rows, rows[0]);
  // Among several of its own day a round has none before it.
  const isOfThisDay = previous?.date?.getTime() === row.date.getTime() && row.programSlug !== 'express-entry';
  return previous && !isOfThisDay ? presentDraw(previous) : null;
}

async function findLastYear(db: Db, row: Dated): Promise<DrawData | null> {
  const target = new Date(row.date);
  target.setUTCFullYear(target.getUTCFullYear() - 1);
  const near = 60 * day;
  const window = { gte: new Date(target.getTime() - near), lte: new Date(target.getTime() + near) };
  const rows = await db.draw.findMany({
    where: { ...likeOf(row), date: window },
    include: drawInclude,
    orderBy: newestFirst,
  });
  const distance = (one: { date: Date | null }) => Math.abs(Number(one.date) - target.getTime());
  const nearest = onlyOfDay(rows, rows.toSorted((a, b) => distance(a) - distance(b))[0]);
  return nearest ? presentDraw(nearest) : null;
}

async function findRecord(
  db: Db,
  row: Dated,
  reaches: Prisma.DrawWhereInput,
  counts: Prisma.DrawWhereInput,
): Promise<RecordSince> {
  const ofStream = likeOf(row);
  const round = await findOne(db, { ...ofStream, AND: [isBefore(row), reaches, counts] });
  const since = round?.date ? { date: { gt: fromCalendarDate(round.date) } } : {};
  const outdone = await db.draw.count({ where: { ...ofStream, AND: [isBefore(row), since, counts] } });
  return { round, outdone };
}

async function findRecords(
  db: Db,
  row: Dated,
): Promise<Pick<RoundsAround, 'lowest' | 'highest' | 'largest'>> {
  const { minScore, invitations, scoreScale } = row;
  const scored = { scoreScale, minScore: { not: null } };
  const counted = { invitationsQualifier: 'exact', invitations: { not: null } } as const;
  const isCounted = invitations !== null && row.invitationsQualifier === 'exact';
  const [lowest, highest, largest] = await Promise.all([
    minScore === null ? null : findRecord(db, row, { minScore: { lte: minScore } }, scored),
    minScore === null ? null : findRecord(db, row, { minScore: { gte: minScore } }, scored),
    isCounted ? findRecord(db, row, { invitations: { gte: invitations } }, counted) : null,
  ]);
  return { lowest, highest, largest };
}

const alone = {
  ofStream: { isFirst: false, previous: null, lastYear: null, lowest: null, highest: null, largest: null },
  ofProgram: { poolBefore: null, sameDay: [], roundsOfYear: { stream: 0, program: 0 } },
};

async function findOfStream(db: Db, row: Dated) {
  if (row.streamId === null) return alone.ofStream;
  const [earlier, previous, lastYear, records] = await Promise.all([
    findOne(db, { streamId: row.streamId, ...isBefore(row) }),
    findPrevious(db, row),
    findLastYear(db, row),
    findRecords(db, row),
  ]);
  const isSame = lastYear?.number === previous?.number;
  return { isFirst: earlier === null, previous, lastYear: isSame ? null : lastYear, ...records };
}

async function findOfProgram(db: Db, row: Dated) {
  const ofProgram = { programSlug: row.programSlug, withdrawnAt: null };
  const yearStart = fromCalendarDate(`${row.date.getUTCFullYear()}-01-01`);
  const upToIt = { AND: [{ date: { gte: yearStart } }, { OR: [{ id: row.id }, isBefore(row)] }] };
  const pool = row.poolSnapshot;
  const [poolBefore, sameDay, inProgram, inStream] = await Promise.all([
    pool?.total
      ? findOne(db, {
          ...ofProgram,
          ...isBefore(row),
          poolSnapshot: { total: { not: null }, asOf: { lt: pool.asOf } },
        })
      : null,
    row.datePrecision === 'day'
      ? db.draw.findMany({
          where: { ...ofProgram, date: row.date, datePrecision: 'day', id: { not: row.id } },
          include: drawInclude,
          orderBy: newestFirst,
          take: 5,
        })
      : [],
    db.draw.count({ where: { ...ofProgram, ...upToIt } }),
    row.streamId === null ? 0 : db.draw.count({ where: { ...ofProgram, streamId: row.streamId, ...upToIt } }),
  ]);
  return {
    poolBefore,
    sameDay: sameDay.map(presentDraw),
    roundsOfYear: { stream: inStream, program: inProgram },
  };
}

/** Everything around a draw that a story is told with. A draw without a date stands alone. */
export async function findRoundsAround(db: Db, drawId: number): Promise<RoundsAround> {
  const row = await db.draw.findUniqueOrThrow({ where: { id: drawId }, include: drawPageInclude });
  const dated = row.date && { ...row, date: row.date };
  const [ofStream, ofProgram, list] = await Promise.all([
    dated ? findOfStream(db, dated) : alone.ofStream,
    dated ? findOfProgram(db, dated) : alone.ofProgram,
    row.streamId === null ? null : db.occupationList.findFirst({ where: { streamId: row.streamId } }),
  ]);
  return {
    draw: presentDrawPage(row),
    program: presentProgram(row.program),
    ...ofStream,
    ...ofProgram,
    hasOccupationList: list !== null,
  };
}
