import type { Db } from '@/lib/db/client';

/** One id for each stream: its newest draw, by the index on stream, date and number. */
export async function findLatestOfStreams(db: Db): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT latest.id
    FROM streams s
    CROSS JOIN LATERAL (
      SELECT d.id FROM draws d
      WHERE d.stream_id = s.id AND d.withdrawn_at IS NULL
      ORDER BY d.date DESC, d.number_order DESC LIMIT 1
    ) latest
    ORDER BY s.position, s.id`;
  return rows.map((row) => row.id);
}

/** One id for each program: its newest draw, by the index on program, date and number. */
export async function findLatestOfPrograms(db: Db): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT latest.id
    FROM programs p
    CROSS JOIN LATERAL (
      SELECT d.id FROM draws d
      WHERE d.program_slug = p.slug AND d.withdrawn_at IS NULL
      ORDER BY d.date DESC, d.number_order DESC LIMIT 1
    ) latest
    ORDER BY p.position`;
  return rows.map((row) => row.id);
}

export interface TableQuery {
  program: string;
  streams: string[];
  from: string | null;
  to: string | null;
  order: 'newest' | 'oldest';
  limit: number;
}

/** The draws of several stored tables at once: which table (by its place), which draw, in the table's order. */
export async function findTableRows(
  db: Db,
  queries: TableQuery[],
): Promise<{ place: number; drawId: number }[]> {
  const input = JSON.stringify(queries.map((query, place) => ({ ...query, place })));
  return db.$queryRaw<{ place: number; drawId: number }[]>`
    SELECT q.place, row.id AS "drawId"
    FROM jsonb_to_recordset(${input}::jsonb)
      AS q(place int, program text, streams text[], "from" date, "to" date, "order" text, "limit" int)
    CROSS JOIN LATERAL (
      SELECT d.id, row_number() OVER (
               ORDER BY CASE WHEN q."order" = 'oldest' THEN d.date END ASC,
                        CASE WHEN q."order" = 'oldest' THEN d.number_order END ASC,
                        d.date DESC, d.number_order DESC
             ) AS rank
      FROM draws d
      LEFT JOIN streams s ON s.id = d.stream_id
      WHERE d.program_slug = q.program AND d.withdrawn_at IS NULL
        AND (cardinality(q.streams) = 0 OR s.slug = ANY (q.streams))
        AND (q."from" IS NULL OR d.date >= q."from") AND (q."to" IS NULL OR d.date <= q."to")
      ORDER BY rank LIMIT q."limit"
    ) row
    ORDER BY q.place, row.rank`;
}
