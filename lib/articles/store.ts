import type { Db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { cardSelect, presentCard } from './present-article';
import { type ArticleCard, type ArticleList, lastListPage, listPageSize } from './schema';

/** Newest first, by the day they first were out: an update does not move a story. */
export const newestFirst: Prisma.PublishedArticleOrderByWithRelationInput[] = [
  { firstPublishedAt: 'desc' },
  { articleId: 'desc' },
];

/** Published articles by place: cards of the ids, in the order of the ids. */
export async function findCards(db: Db, ids: number[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return [];
  const rows = await db.publishedArticle.findMany({ where: { articleId: { in: ids } }, select: cardSelect });
  const byId = new Map(rows.map((row) => [row.articleId, presentCard(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/**
 * A numbered page of a list from its ids in order. Numbered addresses are a promise to readers,
 * so the place is counted, not keyed; the last page bounds the counting to 1,000 rows of an index.
 */
export async function pageOfCards(
  db: Db,
  page: number,
  findIds: (window: { skip: number; take: number }) => Promise<number[]>,
): Promise<ArticleList | null> {
  if (!Number.isInteger(page) || page < 1 || page > lastListPage) return null;
  const ids = await findIds({ skip: (page - 1) * listPageSize, take: listPageSize + 1 });
  if (ids.length === 0 && page > 1) return null;
  return {
    articles: await findCards(db, ids.slice(0, listPageSize)),
    page,
    newerPage: page > 1 ? page - 1 : null,
    olderPage: ids.length > listPageSize && page < lastListPage ? page + 1 : null,
  };
}
