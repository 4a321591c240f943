import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { getOldAddress } from '@/lib/redirects/queries';
import { articleUrl } from './present-article';
import type { ArticleAnswer } from './schema';
import { pageSelect, viewArticles } from './view-articles';

/** Where an old address leads now; 410 where its article is no longer published. */
async function followOldAddress(path: string): Promise<Exclude<ArticleAnswer, { kind: 'found' }>> {
  const old = await getOldAddress(path);
  if (!old) return { kind: 'missing' };
  if (old.target !== null) return { kind: 'moved', location: old.target, isArticle: false };
  if (old.articleId === null) return { kind: 'gone' };
  const target = await getDb().publishedArticle.findUnique({
    where: { articleId: old.articleId },
    select: { slug: true, section: { select: { slug: true } } },
  });
  return target
    ? { kind: 'moved', location: articleUrl(target.section.slug, target.slug), isArticle: true }
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
    const { data, tags } = await viewArticles([row]);
    const [article] = data;
    if (article) return { data: { kind: 'found', article }, tags };
  }
  // Whatever is published next at this address changes its section or the list of all.
  return {
    data: await followOldAddress(articleUrl(section, slug)),
    tags: [contentTags.section(section), contentTags.articles, contentTags.redirects],
  };
}

/** What becomes of a request for a path at which no page stands: whether it is an old address. */
export async function getMissing(path: string): Promise<Read<Exclude<ArticleAnswer, { kind: 'found' }>>> {
  return { data: await followOldAddress(path), tags: [contentTags.articles, contentTags.redirects] };
}
