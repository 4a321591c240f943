import { toCalendarDate } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { type HistoryFilter, whereHistory } from './history-filter';

/** One draw's minimum score, for a chart. */
export interface ScorePoint {
  /** Calendar date. */
  date: string;
  score: number;
  /** A stream's slug; null where the source's name is none that is known. */
  stream: string | null;
}

/** A chart of more marks than this shows no more, and its table is read by no one. */
const mostPoints = 900;

/**
 * Minimum scores on one scale over time, oldest first. Of thousands, each stream keeps the lowest of
 * each short span of days.
 * @returns the points and that span in days; 0 where every draw is there.
 */
export async function listScorePoints(
  filter: HistoryFilter,
  scoreScale: string,
): Promise<{ points: ScorePoint[]; spanDays: number }> {
  const db = getDb();
  const where = Prisma.sql`${whereHistory(filter)} AND d.min_score IS NOT NULL AND d.date IS NOT NULL AND d.score_scale = ${scoreScale}`;
  const [extent] = await db.$queryRaw<
    { count: number; streams: number; first: Date | null; days: number | null }[]
  >`
    SELECT count(*)::int AS count, count(DISTINCT coalesce(d.stream_id, 0))::int AS streams, min(d.date) AS first, max(d.date) - min(d.date) AS days
    FROM draws d WHERE ${where}`;
  if (!extent?.first) return { points: [], spanDays: 0 };
  const spanDays =
    extent.count > mostPoints ? Math.ceil(((extent.days ?? 0) * extent.streams) / mostPoints) || 1 : 0;
  const thinned = Prisma.sql`SELECT DISTINCT ON (stream_id, span) date, min_score, stream_id
    FROM (
      SELECT d.date, d.min_score, d.stream_id, (d.date - ${extent.first}::date) / ${spanDays}::int AS span
      FROM draws d WHERE ${where}
    ) spans
    ORDER BY stream_id, span, min_score`;
  const every = Prisma.sql`SELECT d.date, d.min_score, d.stream_id FROM draws d WHERE ${where}`;
  const rows = await db.$queryRaw<{ date: Date; score: number; stream: string | null }[]>`
    SELECT point.date, point.min_score AS score, s.slug AS stream
    FROM (${spanDays > 0 ? thinned : every}) point
    LEFT JOIN streams s ON s.id = point.stream_id
    ORDER BY point.date, point.min_score`;
  return { points: rows.map((row) => ({ ...row, date: toCalendarDate(row.date) })), spanDays };
}
