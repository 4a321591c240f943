import type { Body } from '@/lib/blocks/body';
import { bodyToText } from '@/lib/blocks/body-text';
import { drawKey } from '@/lib/blocks/draw-data';
import { asBlock, type FilledBody, walkFilled } from '@/lib/blocks/filled-body';
import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Prisma } from '@/lib/db/generated/client';
import { type Read, tagsOf } from '@/lib/read';
import { getOldAddress } from '@/lib/redirects/queries';
import { getSettings } from '@/lib/settings/queries';
import { fillBody } from './fill-body';
import { articleUrl, cardSelect, presentCard, presentTag } from './present-article';
import type { ArticleAnswer, ArticleView } from './schema';

/** What an article's own page and its feeds are made of. */
export const pageSelect = {
  ...cardSelect,
  body: true,
  heroMediaId: true,
  tags: { select: { tag: { select: { slug: true, name: true } } }, orderBy: { tagId: 'asc' } },
} satisfies Prisma.PublishedArticleSelect;
type PageRow = Prisma.PublishedArticleGetPayload<{ select: typeof pageSelect }>;

/** The draws of a filled body that were corrected after an instant (ISO 8601), as `express-entry/284`. */
function listCorrectedDraws(body: FilledBody, since: string): string[] {
  const draws = [...walkFilled(body)].flatMap((node) => {
    const block = asBlock(node);
    return block?.name === 'draw-highlight' || block?.name === 'figure' ? (block.data ?? []) : [];
  });
  const corrected = draws.filter(({ correctedAt }) => correctedAt !== null && correctedAt > since);
  return [...new Set(corrected.map(drawKey))];
}

/** A published article's row with its body filled from records. */
export async function presentArticle(row: PageRow): Promise<Read<ArticleView>> {
  const settings = await getSettings();
  const stored = row.body as unknown as Body;
  const { timeZone } = settings.data;
  const body = await fillBody(stored, {
    at: todayIn(timeZone, row.firstPublishedAt),
    today: todayIn(timeZone),
  });
  const own = [
    contentTags.article(row.articleId),
    ...(row.heroMediaId === null ? [] : [contentTags.media(row.heroMediaId)]),
  ];
  const card = presentCard(row);
  return {
    data: {
      ...card,
      tags: row.tags.map(({ tag }) => presentTag(tag)),
      body: body.data,
      // Not the stored text: its figures are those of the day it was published.
      text: bodyToText(body.data),
      correctedDraws: listCorrectedDraws(body.data, card.publishedAt),
    },
    tags: tagsOf({ tags: own }, settings, body),
  };
}

/** Where the article of an old address is now; 410 where it is no longer published. */
async function followOldAddress(path: string): Promise<ArticleAnswer> {
  const old = await getOldAddress(path);
  if (!old) return { kind: 'missing' };
  if (old.articleId === null) return { kind: 'gone' };
  const target = await getDb().publishedArticle.findUnique({
    where: { articleId: old.articleId },
    select: { slug: true, section: { select: { slug: true } } },
  });
  return target
    ? { kind: 'moved', location: articleUrl(target.section.slug, target.slug) }
    : { kind: 'gone' };
}

/**
 * What stands at `/{section}/{slug}`: the published article, or where it moved, or that it is gone
 * (it was published here once), or that nothing ever stood here.
 */
export async function getArticle(section: string, slug: string): Promise<Read<ArticleAnswer>> {
  const row = await getDb().publishedArticle.findFirst({
    where: { slug, section: { slug: section } },
    select: pageSelect,
  });
  if (row) {
    const article = await presentArticle(row);
    return { data: { kind: 'found', article: article.data }, tags: article.tags };
  }
  // Whatever is published next at this address changes its section or the list of all.
  return {
    data: await followOldAddress(articleUrl(section, slug)),
    tags: [contentTags.section(section), contentTags.articles],
  };
}
