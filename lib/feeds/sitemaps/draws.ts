import { getDb } from '@/lib/db/client';
import { drawUrl } from '@/lib/draws/address';
import { chunkSize, idsOf } from './chunks';
import type { SitemapEntry } from './write-sitemap';

/** Provincial draws stand on their province's page; only these have a page each. */
const haveOwnPage = { jurisdiction: 'CA' };

/** A chunk of the draws that have a page of their own. */
export async function listDrawEntries(chunk: number): Promise<SitemapEntry[]> {
  const { from, to } = idsOf(chunk);
  const rows = await getDb().draw.findMany({
    where: { id: { gte: from, lt: to }, withdrawnAt: null, program: haveOwnPage },
    select: { number: true, updatedAt: true, program: { select: { slug: true, jurisdiction: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ program, number, updatedAt }) => ({
    path: drawUrl(program, number),
    changedAt: updatedAt.toISOString(),
  }));
}

/** The chunks that hold such a draw, with the newest change in each. */
export async function listDrawChunks(): Promise<Map<number, string>> {
  const rows = await getDb().$queryRaw<{ id: number; at: Date }[]>`
    SELECT chunk.n AS id, max(newest.at) AS at
    FROM generate_series(0, (SELECT max(id) / ${chunkSize}::int FROM draws)) AS chunk(n)
    JOIN programs p ON p.jurisdiction = ${haveOwnPage.jurisdiction}
    CROSS JOIN LATERAL (
      SELECT d.updated_at AS at FROM draws d
      WHERE d.program_slug = p.slug AND d.id / 5000 = chunk.n AND d.withdrawn_at IS NULL
      ORDER BY d.updated_at DESC LIMIT 1
    ) newest GROUP BY 1 ORDER BY 1`;
  return new Map(rows.map(({ id, at }) => [id, at.toISOString()]));
}
