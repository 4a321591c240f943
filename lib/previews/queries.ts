import { getArticleById } from '@/lib/articles/newest-articles';
import { todayIn } from '@/lib/dates';
import { getDraw } from '@/lib/draws/draw-page';
import { type Read, tagsOf } from '@/lib/read';
import { getSettings } from '@/lib/settings/queries';
import type { SiteSettings } from '@/lib/settings/schema';
import { articleCard, articlePreviewPath } from './article-card';
import type { PreviewCard } from './card';
import { drawCard, drawPreviewPath } from './draw-card';
import { siteCard } from './site-card';

/** A picture that readers may have, and its present address (which names what it says). */
export interface Preview {
  card: PreviewCard;
  path: string;
}

/** What cards say of the site, from its settings. */
export function cardSite({ siteName, timeZone }: Pick<SiteSettings, 'siteName' | 'timeZone'>) {
  return { siteName, dayOf: (instant: string) => todayIn(timeZone, instant) };
}

/** A published article's picture; null for any other id. */
export async function getArticlePreview(id: number): Promise<Read<Preview | null>> {
  const [article, settings] = await Promise.all([getArticleById(id), getSettings()]);
  const tags = tagsOf(article, settings);
  if (!article.data) return { data: null, tags };
  const card = articleCard(article.data, cardSite(settings.data));
  return { data: { card, path: articlePreviewPath(article.data, card) }, tags };
}

/** A draw's picture; null for a draw that is not known. */
export async function getDrawPreview(draw: {
  program: string;
  number: string;
}): Promise<Read<Preview | null>> {
  const [record, settings] = await Promise.all([getDraw(draw), getSettings()]);
  const tags = tagsOf(record, settings);
  if (!record.data) return { data: null, tags };
  const card = drawCard(record.data, cardSite(settings.data));
  return { data: { card, path: drawPreviewPath(record.data, card) }, tags };
}

/** The site's own picture. */
export async function getSitePreview(): Promise<Read<PreviewCard>> {
  const { data, tags } = await getSettings();
  return { data: siteCard(data), tags };
}
