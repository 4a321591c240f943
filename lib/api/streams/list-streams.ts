import { z } from 'zod';
import { toCalendarDate } from '@/lib/dates';
import { getDb, type Prisma } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { drawUrl } from '@/lib/draws/address';
import { getEnv } from '@/lib/env';
import type { Read } from '@/lib/read';
import { cursorParts } from '../contract/parameters';
import type { StreamRecord, StreamsQuery, streamList } from '../contract/stream';
import { cursorOf } from '../http/cursor';
import { findPrograms } from './directory';

const cursor = cursorOf('streams', z.object({ program: cursorParts.text, slug: cursorParts.text }));

const include = {
  program: true,
  versions: { select: { version: true }, orderBy: { version: 'asc' } },
} satisfies Prisma.StreamInclude;
type StreamRow = Prisma.StreamGetPayload<{ include: typeof include }>;

interface LatestDraw {
  streamId: number;
  number: string;
  date: Date | null;
}

/** Each stream's newest draw, by the index on stream, date and number. */
async function findLatest(streamIds: number[]): Promise<Map<number, LatestDraw>> {
  const rows = await getDb().$queryRaw<LatestDraw[]>`
    SELECT s.id AS "streamId", latest.number, latest.date
    FROM unnest(${streamIds}::int[]) AS s(id)
    CROSS JOIN LATERAL (
      SELECT d.number, d.date FROM draws d
      WHERE d.stream_id = s.id AND d.withdrawn_at IS NULL
      ORDER BY d.date DESC, d.number_order DESC LIMIT 1
    ) latest`;
  return new Map(rows.map((row) => [row.streamId, row]));
}

function presentStream(row: StreamRow, latest: LatestDraw | undefined): StreamRecord {
  return {
    program: row.programSlug,
    programName: row.program.shortName,
    jurisdiction: row.program.jurisdiction,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    versions: row.versions.map(({ version }) => version),
    scoreScale: row.program.scoreScale,
    latestDraw: latest
      ? {
          number: latest.number,
          date: latest.date && toCalendarDate(latest.date),
          url: getEnv().siteUrl + drawUrl(row.program, latest.number),
        }
      : null,
  };
}

/**
 * A page of the streams, by program and slug.
 * @throws ApiProblem 400 for a program or jurisdiction that is not known, or a wrong cursor.
 */
export async function listStreams(query: StreamsQuery): Promise<Read<z.output<typeof streamList>>> {
  const programs = await findPrograms(query);
  const after = query.cursor === undefined ? null : cursor.read(query.cursor);
  const rows = await getDb().stream.findMany({
    where: {
      ...(programs && { programSlug: { in: programs } }),
      ...(after && {
        OR: [
          { programSlug: { gt: after.program } },
          { programSlug: after.program, slug: { gt: after.slug } },
        ],
      }),
    },
    include,
    orderBy: [{ programSlug: 'asc' }, { slug: 'asc' }],
    take: query.limit + 1,
  });
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const latest = await findLatest(shown.map(({ id }) => id));
  return {
    data: {
      data: shown.map((row) => presentStream(row, latest.get(row.id))),
      nextCursor:
        rows.length > query.limit && last
          ? cursor.write({ program: last.programSlug, slug: last.slug })
          : null,
    },
    tags: [contentTags.draws],
  };
}
