import { listNewestArticles } from '@/lib/articles/newest-articles';
import type { ArticleView } from '@/lib/articles/schema';
import { drawKey } from '@/lib/blocks/draw-data';
import { listCorrectionsOf } from '@/lib/draws/lists/corrections';
import type { RecentCorrection } from '@/lib/draws/views';
import { getEnv } from '@/lib/env';
import { type Read, tagsOf } from '@/lib/read';
import { getSettings } from '@/lib/settings/queries';
import { type Feed, latestOf } from './feed';
import { articleItem } from './items/article-item';

const itemCount = 25;

/** Corrections of the draws of several articles, in one query; each article takes those since it was out. */
async function correctionsOf(
  articles: ArticleView[],
): Promise<Read<(article: ArticleView) => RecentCorrection[]>> {
  const keys = [...new Set(articles.flatMap(({ correctedDraws }) => correctedDraws))];
  const since = articles.map(({ publishedAt }) => publishedAt).sort()[0];
  if (since === undefined) return { data: () => [], tags: [] };
  const { data, tags } = await listCorrectionsOf(keys, since);
  return {
    data: ({ correctedDraws, publishedAt }) =>
      data.filter(({ draw, at }) => correctedDraws.includes(drawKey(draw)) && at > publishedAt),
    tags,
  };
}

/**
 * The newest stories with their full text, of one section or of all.
 * @returns null data for an unknown section.
 */
export async function getArticleFeed(section: string | null): Promise<Read<Feed | null>> {
  const { siteUrl } = getEnv();
  const [newest, settings] = await Promise.all([listNewestArticles(section, itemCount), getSettings()]);
  if (!newest.data) return { data: null, tags: newest.tags };
  const { articles, section: found } = newest.data;
  const { siteName, tagline, timeZone } = settings.data;
  const corrections = await correctionsOf(articles);
  const items = await Promise.all(
    articles.map((article) => articleItem(article, corrections.data(article), { siteUrl, timeZone })),
  );
  return {
    data: {
      title: found ? `${siteName}: ${found.name}` : siteName,
      description: found ? `Stories about ${found.name} from ${siteName}` : tagline || siteName,
      homeUrl: found ? `${siteUrl}/${found.slug}` : `${siteUrl}/`,
      items,
      updatedAt: latestOf(items.map(({ updatedAt }) => updatedAt)),
    },
    tags: tagsOf(newest, settings, corrections),
  };
}
