import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import { presentDraw, presentStream } from '../present-draw';
import { findDrawsByIds } from '../store';
import type { StreamStanding } from '../views';

/**
 * Each stream of every program with its newest draw and the one to compare it with, newest stream
 * first, by program. A province may draw a stream twice in a day, by points and by wage: the one
 * before is of an earlier day, and has a score where the newest has one.
 */
export const getStreamStandings = (): Promise<Read<Map<string, StreamStanding[]>>> =>
  keepRead('stream-standings', readStreamStandings);

async function readStreamStandings(): Promise<Read<Map<string, StreamStanding[]>>> {
  const db = getDb();
  const places = await db.$queryRaw<{ streamId: number; ids: number[] }[]>`
    SELECT s.id AS "streamId", array_remove(ARRAY[newest.id, before.id], NULL) AS ids
    FROM streams s
    CROSS JOIN LATERAL (
      SELECT d.id, d.date, d.min_score IS NULL AS is_scoreless FROM draws d
      WHERE d.stream_id = s.id AND d.withdrawn_at IS NULL
      ORDER BY d.date DESC, d.number_order DESC LIMIT 1
    ) newest
    LEFT JOIN LATERAL (
      SELECT d.id FROM draws d
      WHERE d.stream_id = s.id AND d.withdrawn_at IS NULL AND d.date < newest.date
        AND (d.min_score IS NULL) = newest.is_scoreless
      ORDER BY d.date DESC, d.number_order DESC LIMIT 1
    ) before ON true`;
  const rows = await findDrawsByIds(
    db,
    places.flatMap(({ ids }) => ids),
  );
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const standings = places.flatMap(({ ids }): StreamStanding[] => {
    const [newest, before] = ids.flatMap((id) => rowOf.get(id) ?? []);
    if (!newest?.stream) return [];
    return [
      {
        stream: presentStream(newest.stream),
        draw: presentDraw(newest),
        before: before ? presentDraw(before) : null,
      },
    ];
  });
  const data = standings.sort((a, b) => (b.draw.date ?? '').localeCompare(a.draw.date ?? ''));
  return { data: Map.groupBy(data, ({ draw }) => draw.program), tags: [contentTags.draws] };
}

/** Where the streams of one program stand. */
export async function listStreamStandings(program: string): Promise<Read<StreamStanding[]>> {
  const { data, tags } = await getStreamStandings();
  return { data: data.get(program) ?? [], tags };
}
