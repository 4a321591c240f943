import type { Db } from '@/lib/db/client';

/** Ends the review that is open of an article, with what was said in it as it is. */
export async function closeReview(tx: Db, articleId: number): Promise<void> {
  await tx.articleReview.updateMany({
    where: { articleId, closedAt: null },
    data: { closedAt: new Date() },
  });
}
