import { articleUrl } from '@/lib/articles/present-article';
import { newestFirst } from '@/lib/articles/store';
import { getDb } from '@/lib/db/client';
import type { SitemapEntry } from './write-sitemap';

/** Google's rules for news sitemaps. */
const forHours = 48;
const mostEntries = 1_000;

/** The stories that were first out in the last 48 hours, newest first, at most 1,000. */
export async function listNewsEntries(siteName: string, now = new Date()): Promise<SitemapEntry[]> {
  const since = new Date(now.getTime() - forHours * 60 * 60 * 1000);
  const rows = await getDb().publishedArticle.findMany({
    where: { firstPublishedAt: { gt: since, lte: now } },
    select: {
      slug: true,
      headline: true,
      firstPublishedAt: true,
      publishedAt: true,
      section: { select: { slug: true } },
    },
    orderBy: newestFirst,
    take: mostEntries,
  });
  return rows.map(({ slug, headline, firstPublishedAt, publishedAt, section }) => ({
    path: articleUrl(section.slug, slug),
    changedAt: publishedAt.toISOString(),
    news: {
      publication: { name: siteName, language: 'en' },
      publication_date: firstPublishedAt.toISOString(),
      title: headline,
    },
  }));
}
