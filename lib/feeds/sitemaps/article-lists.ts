import { listPageSize } from '@/lib/articles/schema';
import { getDb } from '@/lib/db/client';
import { chunkSize, idsOf } from './chunks';
import type { SitemapEntry } from './write-sitemap';

interface ListRow {
  slug: string;
  at: Date;
}

const toEntries = (base: string, rows: ListRow[]): SitemapEntry[] =>
  rows.map(({ slug, at }) => ({ path: `${base}/${slug}`, changedAt: at.toISOString() }));

/** A chunk of the tags that have a published article; each changed when a story on its page did. */
export async function listTagEntries(chunk: number): Promise<SitemapEntry[]> {
  const { from, to } = idsOf(chunk);
  const rows = await getDb().$queryRaw<ListRow[]>`
    SELECT t.slug, shown.at FROM tags t
    CROSS JOIN LATERAL (
      SELECT max(p.published_at) AS at FROM (
        SELECT article_id FROM published_article_tags
        WHERE tag_id = t.id ORDER BY first_published_at DESC, article_id DESC LIMIT ${listPageSize}
      ) newest JOIN published_articles p USING (article_id)
    ) shown
    WHERE t.id >= ${from} AND t.id < ${to} AND shown.at IS NOT NULL ORDER BY t.id`;
  return toEntries('/tags', rows);
}

/** A chunk of the authors who have a published article. */
export async function listAuthorEntries(chunk: number): Promise<SitemapEntry[]> {
  const { from, to } = idsOf(chunk);
  const rows = await getDb().$queryRaw<ListRow[]>`
    SELECT a.slug, shown.at FROM authors a
    CROSS JOIN LATERAL (
      SELECT max(p.published_at) AS at FROM (
        SELECT article_id FROM published_article_authors
        WHERE author_id = a.id ORDER BY first_published_at DESC, article_id DESC LIMIT ${listPageSize}
      ) newest JOIN published_articles p USING (article_id)
    ) shown
    WHERE a.id >= ${from} AND a.id < ${to} AND shown.at IS NOT NULL ORDER BY a.id`;
  return toEntries('/authors', rows);
}

/** The sections, each with the newest change on its page; null for one without a story. */
export async function listSectionEntries(): Promise<SitemapEntry[]> {
  const rows = await getDb().$queryRaw<{ slug: string; at: Date | null }[]>`
    SELECT s.slug, shown.at FROM sections s
    CROSS JOIN LATERAL (
      SELECT max(newest.published_at) AS at FROM (
        SELECT published_at FROM published_articles
        WHERE section_id = s.id ORDER BY first_published_at DESC, article_id DESC LIMIT ${listPageSize}
      ) newest
    ) shown
    ORDER BY s.position`;
  return rows.map(({ slug, at }) => ({ path: `/${slug}`, changedAt: at?.toISOString() ?? null }));
}

interface ChunkRow {
  id: number;
  at: Date;
}

const toChunks = (rows: ChunkRow[]) => new Map(rows.map(({ id, at }) => [id, at.toISOString()]));

/** The chunks that hold a tag with a published article, with the newest story's day in each. */
export async function listTagChunks(): Promise<Map<number, string>> {
  return toChunks(
    await getDb().$queryRaw<ChunkRow[]>`
      SELECT t.id / ${chunkSize}::int AS id, max(newest.at) AS at FROM tags t
      CROSS JOIN LATERAL (
        SELECT first_published_at AS at FROM published_article_tags
        WHERE tag_id = t.id ORDER BY first_published_at DESC, article_id DESC LIMIT 1
      ) newest GROUP BY 1 ORDER BY 1`,
  );
}

/** The chunks that hold an author with a published article, with the newest story's day in each. */
export async function listAuthorChunks(): Promise<Map<number, string>> {
  return toChunks(
    await getDb().$queryRaw<ChunkRow[]>`
      SELECT a.id / ${chunkSize}::int AS id, max(newest.at) AS at FROM authors a
      CROSS JOIN LATERAL (
        SELECT first_published_at AS at FROM published_article_authors
        WHERE author_id = a.id ORDER BY first_published_at DESC, article_id DESC LIMIT 1
      ) newest GROUP BY 1 ORDER BY 1`,
  );
}
