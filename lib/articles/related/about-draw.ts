import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import type { ArticleCard } from '../schema';
import { findCards } from '../store';

/** Published articles whose text refers to a draw, those that tell it first, then newest first, at most `count`. */
export async function listArticlesAboutDraw(
  draw: { program: string; number: string },
  count: number,
): Promise<Read<ArticleCard[]>> {
  const db = getDb();
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT p.article_id AS id FROM article_references r
    JOIN published_articles p ON p.article_id = r.article_id
    WHERE r.kind = 'draw' AND r.target = ${`${draw.program}/${draw.number}`} AND r.state = 'published'
    -- A story that only compares with the draw comes after those that tell it.
    ORDER BY ('draw-highlight' = ANY (r.blocks)) DESC, p.first_published_at DESC, p.article_id DESC
    LIMIT ${count}`;
  const cards = await findCards(
    db,
    rows.map(({ id }) => id),
  );
  return { data: cards, tags: [contentTags.articles] };
}
