import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import type { StreamView } from '../views';

/** Draws and invitations of one stream in one year. "Fewer than n" is no number to add up. */
export interface HistorySum {
  /** Null where no date could be read. */
  year: number | null;
  /** Null where the source's name is none that is known. */
  stream: StreamView | null;
  draws: number;
  invitations: number;
}

type Row = Omit<HistorySum, 'stream'> & { slug: string | null; name: string; kind: StreamView['kind'] };

/** All that a program's totals, choices and columns are made of: at most years × streams. */
export const getHistorySums = (program: string): Promise<Read<HistorySum[]>> =>
  keepRead(`history-sums ${program}`, () => readHistorySums(program));

async function readHistorySums(program: string): Promise<Read<HistorySum[]>> {
  const rows = await getDb().$queryRaw<Row[]>`
    SELECT sums.year, s.slug, s.name, s.kind::text AS kind, sums.draws, sums.invitations
    FROM (
      SELECT extract(year FROM d.date)::int AS year, d.stream_id, count(*)::int AS draws,
             coalesce(sum(d.invitations) FILTER (WHERE d.invitations_qualifier <> 'fewer-than'), 0)::int AS invitations
      FROM draws d
      WHERE d.program_slug = ${program} AND d.withdrawn_at IS NULL
      GROUP BY 1, 2
    ) sums
    LEFT JOIN streams s ON s.id = sums.stream_id
    ORDER BY sums.year DESC NULLS FIRST, s.position NULLS LAST, s.id`;
  const data = rows.map(({ slug, name, kind, ...sum }) => ({
    ...sum,
    stream: slug === null ? null : { slug, name, kind },
  }));
  return { data, tags: [contentTags.draws] };
}
