import { articleUrl } from '@/lib/articles/present-article';
import { getDb } from '@/lib/db/client';
import { pictureSelect, presentPicture } from '@/lib/media/queries';
import { renditionOf } from '@/lib/media/rendition-size';
import { latestOf } from '../feed';
import { chunkSize, idsOf } from './chunks';
import type { SitemapEntry } from './write-sitemap';

const pictureWidth = 1600;

interface Changed {
  id: number;
  at: Date;
}

/** When a figure in an article's text was last corrected: its page changed then too. */
async function findCorrected({ from, to }: { from: number; to: number }): Promise<Map<number, string>> {
  const rows = await getDb().$queryRaw<Changed[]>`
    SELECT r.article_id AS id, max(c.at) AS at
    FROM article_references r
    JOIN draws d ON d.program_slug = split_part(r.target, '/', 1)
      AND d.number = substr(r.target, strpos(r.target, '/') + 1)
    JOIN draw_corrections c ON c.draw_id = d.id
    WHERE r.article_id >= ${from} AND r.article_id < ${to} AND r.kind = 'draw' AND r.state = 'published'
    GROUP BY 1`;
  return new Map(rows.map(({ id, at }) => [id, at.toISOString()]));
}

/** A chunk of the published articles, with their pictures. */
export async function listArticleEntries(chunk: number): Promise<SitemapEntry[]> {
  const ids = idsOf(chunk);
  const [rows, correctedAt] = await Promise.all([
    getDb().publishedArticle.findMany({
      where: { articleId: { gte: ids.from, lt: ids.to } },
      select: {
        articleId: true,
        slug: true,
        publishedAt: true,
        section: { select: { slug: true } },
        heroMedia: { select: pictureSelect },
      },
      orderBy: { articleId: 'asc' },
    }),
    findCorrected(ids),
  ]);
  return rows.map(({ articleId, slug, publishedAt, section, heroMedia }) => {
    const picture = heroMedia && renditionOf(presentPicture(heroMedia), pictureWidth);
    return {
      path: articleUrl(section.slug, slug),
      changedAt: latestOf([publishedAt.toISOString(), correctedAt.get(articleId) ?? null]),
      images: picture ? [picture.path] : [],
    };
  });
}

/** The chunks that hold an article, with the newest change in each. */
export async function listArticleChunks(): Promise<Map<number, string>> {
  const rows = await getDb().$queryRaw<Changed[]>`
    SELECT chunk.n AS id, greatest(newest.at, corrected.at) AS at
    FROM generate_series(0, (SELECT max(article_id) / ${chunkSize}::int FROM published_articles)) AS chunk(n)
    CROSS JOIN LATERAL (
      SELECT p.published_at AS at FROM published_articles p
      WHERE p.article_id / 5000 = chunk.n ORDER BY p.published_at DESC LIMIT 1
    ) newest
    CROSS JOIN LATERAL (SELECT max(c.at) AS at FROM chunk_corrections c WHERE c.chunk = chunk.n) corrected
    ORDER BY chunk.n`;
  return new Map(rows.map(({ id, at }) => [id, at.toISOString()]));
}
