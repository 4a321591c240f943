import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { type Read, tagsOf } from '@/lib/read';
import { pageSelect, presentArticle } from './article-page';
import type { ArticleView, SectionRef } from './schema';
import { newestFirst } from './store';

/** The newest articles whole, of one section or of all. */
export interface NewestArticles {
  section: SectionRef | null;
  articles: ArticleView[];
}

/**
 * The newest published articles with their bodies, for outlets that carry the full text.
 * @param slug of a section; null for all.
 * @returns null data for an unknown section.
 */
export async function listNewestArticles(
  slug: string | null,
  count: number,
): Promise<Read<NewestArticles | null>> {
  const db = getDb();
  const tags = [slug === null ? contentTags.articles : contentTags.section(slug), contentTags.settings];
  const section = slug === null ? null : await db.section.findUnique({ where: { slug } });
  if (slug !== null && !section) return { data: null, tags };
  const rows = await db.publishedArticle.findMany({
    where: section ? { sectionId: section.id } : {},
    select: pageSelect,
    orderBy: newestFirst,
    take: count,
  });
  const reads = await Promise.all(rows.map(presentArticle));
  return {
    data: {
      section: section && { slug: section.slug, name: section.name },
      articles: reads.map((read) => read.data),
    },
    tags: tagsOf({ tags }, ...reads),
  };
}

/** A published article by its id; null where readers have none of that id. */
export async function getArticleById(articleId: number): Promise<Read<ArticleView | null>> {
  const row = await getDb().publishedArticle.findUnique({ where: { articleId }, select: pageSelect });
  return row ? presentArticle(row) : { data: null, tags: [contentTags.article(articleId)] };
}
