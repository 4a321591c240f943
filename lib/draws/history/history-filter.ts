import { fromCalendarDate } from '@/lib/dates';
import { Prisma } from '@/lib/db/generated/client';
import type { StreamView } from '../views';

/** Which of a program's draws a history shows. */
export interface HistoryFilter {
  program: string;
  /** A stream's slug. */
  stream: string | null;
  year: number | null;
  kind: StreamView['kind'] | null;
}

/** All of a program's draws. */
export const wholeHistory = (program: string): HistoryFilter => ({
  program,
  stream: null,
  year: null,
  kind: null,
});

/** The filter as a condition on `draws d`; withdrawn draws count nowhere. */
export function whereHistory({ program, stream, year, kind }: HistoryFilter): Prisma.Sql {
  const conditions = [Prisma.sql`d.program_slug = ${program} AND d.withdrawn_at IS NULL`];
  if (stream !== null) {
    conditions.push(
      Prisma.sql`d.stream_id = (SELECT id FROM streams WHERE program_slug = ${program} AND slug = ${stream})`,
    );
  }
  if (kind !== null) {
    conditions.push(
      Prisma.sql`d.stream_id IN (SELECT id FROM streams WHERE program_slug = ${program} AND kind::text = ${kind})`,
    );
  }
  if (year !== null) {
    const [first, last] = [fromCalendarDate(`${year}-01-01`), fromCalendarDate(`${year}-12-31`)];
    conditions.push(Prisma.sql`d.date BETWEEN ${first}::date AND ${last}::date`);
  }
  return Prisma.join(conditions, ' AND ');
}
