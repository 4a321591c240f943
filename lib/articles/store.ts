import type { Db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { cardSelect, presentCard } from './present-article';
import type { ArticleCard } from './schema';

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
