import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import type { FrontPage } from './schema';
import { findCards } from './store';

const topCount = 6;
const perSection = 4;

/** For each section the ids of its newest articles: enough to fill its row besides those on top. */
async function findNewestOfSections(): Promise<{ sectionId: number; articleId: number; at: Date }[]> {
  return getDb().$queryRaw`
    SELECT s.id AS "sectionId", newest.article_id AS "articleId", newest.first_published_at AS at
    FROM sections s
    CROSS JOIN LATERAL (
      SELECT p.article_id, p.first_published_at FROM published_articles p
      WHERE p.section_id = s.id
      ORDER BY p.first_published_at DESC, p.article_id DESC LIMIT ${topCount + 1 + perSection}
    ) newest
    ORDER BY newest.first_published_at DESC, newest.article_id DESC`;
}

/** The lead and the newest articles beside it, then each section's newest that do not stand above. */
export async function getFrontPage(): Promise<Read<FrontPage>> {
  const db = getDb();
  const [sections, newest] = await Promise.all([
    db.section.findMany({ orderBy: { position: 'asc' } }),
    findNewestOfSections(),
  ]);
  const onTop = newest.slice(0, 1 + topCount);
  const below = newest.slice(1 + topCount);
  const bySection = sections.map(({ id, slug, name }) => ({
    section: { slug, name },
    ids: below
      .filter((row) => row.sectionId === id)
      .slice(0, perSection)
      .map((row) => row.articleId),
  }));
  const topIds = onTop.map((row) => row.articleId);
  const cards = await findCards(db, [...topIds, ...bySection.flatMap(({ ids }) => ids)]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const [lead = null, ...top] = topIds.flatMap((id) => cardOf.get(id) ?? []);
  const data = {
    lead,
    top,
    sections: bySection.map(({ section, ids }) => ({
      section,
      articles: ids.flatMap((id) => cardOf.get(id) ?? []),
    })),
  };
  return { data, tags: [contentTags.articles] };
}
