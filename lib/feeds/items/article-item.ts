import type { ArticleView } from '@/lib/articles/schema';
import { todayIn } from '@/lib/dates';
import type { RecentCorrection } from '@/lib/draws/views';
import { measureRendition, renditionOf } from '@/lib/media/rendition-size';
import { bodyToHtml } from '@/lib/portable/body-to-html';
import { html } from '@/lib/portable/html';
import { type FeedItem, type FeedPicture, latestOf, permanentId } from '../feed';
import { correctionLine, correctionsHtml, noteLine } from './correction-html';

interface Site {
  siteUrl: string;
  timeZone: string;
}

/** Wide enough for any reader's column. */
const pictureWidth = 1200;

async function pictureOf(article: ArticleView, siteUrl: string) {
  const rendition = article.hero && renditionOf(article.hero, pictureWidth);
  if (!article.hero || !rendition) return null;
  const url = siteUrl + rendition.path;
  const { alt, credit } = article.hero;
  const figure = html`<figure><img src="${url}" alt="${alt}" width="${rendition.width}" height="${rendition.height}">${credit && html`<figcaption>Picture: ${credit}</figcaption>`}</figure>`;
  const picture: FeedPicture = { url, type: 'image/webp', length: await measureRendition(rendition) };
  return { figure, picture };
}

/**
 * A story as a feed carries it: whole, with its links and pictures as addresses that work anywhere,
 * and with what was corrected of it and of its figures since it was out.
 */
export async function articleItem(
  article: ArticleView,
  corrections: RecentCorrection[],
  { siteUrl, timeZone }: Site,
): Promise<FeedItem> {
  const picture = await pictureOf(article, siteUrl);
  const lines = [
    ...article.notes.map((note) => noteLine(note, timeZone)),
    ...corrections.map((one) =>
      correctionLine(one, timeZone, `${one.draw.programName} draw ${one.draw.number}`),
    ),
  ];
  const body = bodyToHtml(article.body, siteUrl);
  return {
    id: permanentId(siteUrl, todayIn('UTC', article.publishedAt), `article/${article.id}`),
    url: siteUrl + article.url,
    title: article.headline,
    summary: article.standfirst || article.text.slice(0, 300),
    html: `${html`${picture?.figure}${correctionsHtml(lines)}`}${body}`,
    publishedAt: article.publishedAt,
    updatedAt: latestOf([article.updatedAt, ...corrections.map(({ at }) => at)]) ?? article.updatedAt,
    authors: article.authors.map(({ name, url }) => ({ name, url: siteUrl + url })),
    categories: [article.section.name, ...article.tags.map(({ name }) => name)],
    picture: picture?.picture ?? null,
  };
}
