import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { type Read, tagsOf } from '@/lib/read';
import type { ArticleView, SectionRef } from './schema';
import { newestFirst } from './store';
import { pageSelect, viewArticles, viewArticlesByIds } from './view-articles';

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
  const articles = await viewArticles(rows);
  return {
    data: {
      section: section && { slug: section.slug, name: section.name },
      articles: articles.data,
    },
    tags: tagsOf({ tags }, articles),
  };
}

/** A published article by its id; null where readers have none of that id. */
export async function getArticleById(articleId: number): Promise<Read<ArticleView | null>> {
  const { data, tags } = await viewArticlesByIds([articleId]);
  return { data: data[0] ?? null, tags: tagsOf({ tags: [contentTags.article(articleId), ...tags] }) };
}
