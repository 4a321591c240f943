import { fromCalendarDate, toCalendarDate } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import type { ScorePoint } from './score-points';

/** A draw in its stream's course. */
export type TrendPoint = ScorePoint & { number: string };

/**
 * The scores of a stream's draws around one of them, on its scale, oldest first.
 * @param around the draw's calendar date; `each` draws at most stand on either side of it.
 */
export async function getStreamTrend(
  draw: { program: string; stream: string; scoreScale: string; around: string },
  each: number,
): Promise<Read<TrendPoint[]>> {
  const { program, stream, scoreScale, around } = draw;
  const day = fromCalendarDate(around);
  const rows = await getDb().$queryRaw<{ number: string; date: Date; score: number }[]>`
    WITH chosen AS (SELECT id FROM streams WHERE program_slug = ${program} AND slug = ${stream}),
    until AS (
      SELECT d.* FROM draws d
      WHERE d.stream_id = (SELECT id FROM chosen) AND d.withdrawn_at IS NULL AND d.date <= ${day}::date
        AND d.min_score IS NOT NULL AND d.score_scale = ${scoreScale}
      ORDER BY d.date DESC, d.number_order DESC LIMIT ${each + 1}
    ),
    since AS (
      SELECT d.* FROM draws d
      WHERE d.stream_id = (SELECT id FROM chosen) AND d.withdrawn_at IS NULL AND d.date > ${day}::date
        AND d.min_score IS NOT NULL AND d.score_scale = ${scoreScale}
      ORDER BY d.date, d.number_order LIMIT ${each}
    )
    SELECT number, date, min_score AS score FROM (SELECT * FROM until UNION ALL SELECT * FROM since) both_sides
    ORDER BY date, number_order`;
  return {
    data: rows.map((row) => ({ ...row, stream, date: toCalendarDate(row.date) })),
    tags: [contentTags.draws],
  };
}
