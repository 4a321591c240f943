import { pointersIn } from '@/lib/blocks/filled-body';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import type { ArticleCard, ArticleView } from '../schema';
import { findCards } from '../store';

/**
 * Published articles by what they share with one, best first, at most `count`, as ids: those about the
 * same draw, then the same stream, tags and section, the fresher before the older. Never the article
 * itself, nor one that its text points to already.
 *
 * Candidates come from indexes, a bounded number of the newest of each kind, so that the work does
 * not grow with the archive.
 * @param besides ids that are left out.
 */
async function findAlike(articleId: number, besides: number[], count: number): Promise<number[]> {
  const ranked = await getDb().$queryRaw<{ id: number }[]>`
    WITH own AS (
      SELECT article_id, section_id FROM published_articles WHERE article_id = ${articleId}
    ), own_draws AS (
      SELECT target FROM article_references
      WHERE article_id = ${articleId} AND state = 'published' AND kind = 'draw'
    ), own_streams AS (
      SELECT DISTINCT d.stream_id FROM own_draws o
      JOIN draws d ON d.program_slug = split_part(o.target, '/', 1)
        AND d.number = substr(o.target, strpos(o.target, '/') + 1)
      WHERE d.stream_id IS NOT NULL
    ), stream_draws AS (
      SELECT d.program_slug || '/' || d.number AS target
      FROM own_streams s CROSS JOIN LATERAL (
        SELECT program_slug, number FROM draws
        WHERE stream_id = s.stream_id ORDER BY date DESC, number_order DESC LIMIT 20
      ) d
    ), found AS (
      SELECT near.article_id AS id, 8 AS points, 'draw' AS why FROM own_draws o
      CROSS JOIN LATERAL (
        SELECT r.article_id FROM article_references r
        WHERE r.kind = 'draw' AND r.target = o.target AND r.state = 'published'
        ORDER BY r.article_id DESC LIMIT 50
      ) near
      UNION
      SELECT near.article_id, 4, 'stream' FROM stream_draws o
      CROSS JOIN LATERAL (
        SELECT r.article_id FROM article_references r
        WHERE r.kind = 'draw' AND r.target = o.target AND r.state = 'published'
        ORDER BY r.article_id DESC LIMIT 10
      ) near
      UNION
      SELECT near.article_id, 3, 'tag' || t.tag_id FROM published_article_tags t
      CROSS JOIN LATERAL (
        SELECT n.article_id FROM published_article_tags n WHERE n.tag_id = t.tag_id
        ORDER BY n.first_published_at DESC, n.article_id DESC LIMIT 50
      ) near
      WHERE t.article_id = ${articleId}
      UNION
      SELECT near.article_id, 2, 'section' FROM own
      CROSS JOIN LATERAL (
        SELECT n.article_id FROM published_articles n WHERE n.section_id = own.section_id
        ORDER BY n.first_published_at DESC, n.article_id DESC LIMIT 50
      ) near
      UNION
      SELECT near.article_id, 0, 'new' FROM (
        SELECT n.article_id FROM published_articles n
        ORDER BY n.first_published_at DESC, n.article_id DESC LIMIT 20
      ) near
    )
    SELECT f.id FROM found f
    JOIN published_articles p ON p.article_id = f.id
    WHERE f.id <> ${articleId} AND f.id <> ALL (${besides}::int[]) AND NOT EXISTS (
      SELECT 1 FROM article_references r
      WHERE r.article_id = ${articleId} AND r.state = 'published' AND r.kind = 'article' AND r.target = f.id::text
    )
    GROUP BY f.id, p.first_published_at
    -- A year of age weighs as much as one shared section.
    ORDER BY sum(f.points) - 2 * extract(epoch FROM now() - p.first_published_at) / 31557600 DESC,
             p.first_published_at DESC, f.id DESC
    LIMIT ${count}`;
  return ranked.map(({ id }) => id);
}

/**
 * Published articles to go on with, at most `count`: those that its editor put first, in that order,
 * then those that share most with it. None stands twice, nor where a see-also of the text shows it.
 */
export async function listRelatedArticles(
  { id, related, body }: Pick<ArticleView, 'id' | 'related' | 'body'>,
  count: number,
): Promise<Read<ArticleCard[]>> {
  const db = getDb();
  const pointed = new Set(pointersIn(body).map((pointer) => pointer.id));
  const pins = await findCards(
    db,
    related.filter((pin) => pin !== id && !pointed.has(pin)),
  );
  const alike = await findAlike(id, [...related, ...pointed], Math.max(0, count - pins.length));
  return { data: [...pins.slice(0, count), ...(await findCards(db, alike))], tags: [contentTags.articles] };
}
