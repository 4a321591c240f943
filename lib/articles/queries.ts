import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import { presentAuthor, presentTag } from './present-article';
import type { ArticleCard, AuthorPage, SectionPage, SectionRef, TagPage } from './schema';
import { findCards, newestFirst, pageOfCards } from './store';

/** All sections in their order, for navigation. */
export const listSections = (): Promise<Read<SectionRef[]>> => keepRead('sections', readSections);

async function readSections(): Promise<Read<SectionRef[]>> {
  const rows = await getDb().section.findMany({
    select: { slug: true, name: true },
    orderBy: { position: 'asc' },
  });
  return { data: rows, tags: [contentTags.settings] };
}

/** The newest articles of all sections, at most `count`. */
export async function listLatestArticles(count: number): Promise<Read<ArticleCard[]>> {
  const db = getDb();
  const rows = await db.publishedArticle.findMany({
    select: { articleId: true },
    orderBy: newestFirst,
    take: count,
  });
  const cards = await findCards(
    db,
    rows.map((row) => row.articleId),
  );
  return { data: cards, tags: [contentTags.articles] };
}

/** Page `page` of a section, newest first; null for an unknown section or a page beyond its end. */
export async function getSectionPage(slug: string, page: number): Promise<Read<SectionPage | null>> {
  const db = getDb();
  const tags = [contentTags.section(slug)];
  const section = await db.section.findUnique({ where: { slug } });
  if (!section) return { data: null, tags };
  const list = await pageOfCards(db, page, async (window) => {
    const where = { sectionId: section.id };
    const rows = await db.publishedArticle.findMany({
      where,
      select: { articleId: true },
      orderBy: newestFirst,
      ...window,
    });
    return rows.map((row) => row.articleId);
  });
  const { name, description } = section;
  return { data: list && { ...list, section: { slug, name, description } }, tags };
}

/** Page `page` of an author's articles, newest first; null for an unknown author or a page beyond the end. */
export async function getAuthorPage(slug: string, page: number): Promise<Read<AuthorPage | null>> {
  const db = getDb();
  const tags = [contentTags.author(slug)];
  const author = await db.author.findUnique({ where: { slug } });
  if (!author) return { data: null, tags };
  const list = await pageOfCards(db, page, async (window) => {
    const rows = await db.publishedArticleAuthor.findMany({
      where: { authorId: author.id },
      select: { articleId: true },
      orderBy: [{ firstPublishedAt: 'desc' }, { articleId: 'desc' }],
      ...window,
    });
    return rows.map((row) => row.articleId);
  });
  return { data: list && { ...list, author: { ...presentAuthor(author), bio: author.bio } }, tags };
}

/**
 * Page `page` of a tag's articles, newest first; null for an unknown tag or a page beyond the end,
 * and for a tag of drafts alone: its name is not public yet.
 */
export async function getTagPage(slug: string, page: number): Promise<Read<TagPage | null>> {
  const db = getDb();
  const tags = [contentTags.tag(slug)];
  const tag = await db.tag.findUnique({ where: { slug } });
  if (!tag) return { data: null, tags };
  const list = await pageOfCards(db, page, async (window) => {
    const rows = await db.publishedArticleTag.findMany({
      where: { tagId: tag.id },
      select: { articleId: true },
      orderBy: [{ firstPublishedAt: 'desc' }, { articleId: 'desc' }],
      ...window,
    });
    return rows.map((row) => row.articleId);
  });
  return { data: list && list.articles.length > 0 ? { ...list, tag: presentTag(tag) } : null, tags };
}
