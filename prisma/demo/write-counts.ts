import { todayIn } from '@/lib/dates';
import type { Db } from '@/lib/db/client';

const searches = ['latest draw', 'healthcare draw', 'tie-break', 'cec 518', 'alberta', 'québec', '31301'];

/** As if the demo's readers had been there today: the newest stories most, and searches that lead somewhere. */
export async function writeCounts(tx: Db): Promise<void> {
  const day = new Date(`${todayIn()}T00:00:00Z`);
  const newest = await tx.publishedArticle.findMany({
    select: { articleId: true },
    orderBy: { firstPublishedAt: 'desc' },
    take: 8,
  });
  await tx.articleReads.createMany({
    data: newest.map(({ articleId }, place) => ({ day, articleId, reads: 90 - 9 * ((place * 3) % 8) })),
  });
  await tx.searchCount.createMany({
    data: searches.map((phrase, place) => ({ day, phrase, readers: 40 - 4 * place })),
  });
  await tx.searchTrend.createMany({ data: searches.map((phrase) => ({ phrase })) });
}
