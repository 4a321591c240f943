import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import { getListPage } from './lists/list-page';
import { presentAuthor, presentTag } from './present-article';
import type { ArticleCard, AuthorPage, ListPlace, SectionPage, SectionRef, TagPage } from './schema';
import { findCards, newestFirst } from './store';

/** All sections in their order, for navigation. */
export const listSections = (): Promise<Read<SectionRef[]>> => keepRead('sections', readSections);

async function readSections(): Promise<Read<SectionRef[]>> {
  const rows = await getDb().section.findMany({
    select: { slug: true, name: true },
    orderBy: { position: 'asc' },
  });
  return { data: rows, tags: [contentTags.settings] };
}

async function readLatestArticles(count: number): Promise<Read<ArticleCard[]>> {
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

/** The newest articles of all sections, at most `count`: kept, for every missing page shows them. */
export const listLatestArticles = (count: number): Promise<Read<ArticleCard[]>> =>
  keepRead(`latest-articles ${count}`, () => readLatestArticles(count));

/** A page of a section, newest first; null for an unknown section, and where there is none. */
export async function getSectionPage(slug: string, place: ListPlace): Promise<Read<SectionPage | null>> {
  const tags = [contentTags.section(slug)];
  const section = await getDb().section.findUnique({ where: { slug } });
  if (!section) return { data: null, tags };
  const list = await getListPage({ by: 'section', id: section.id }, place);
  const { name, description } = section;
  const data = list.data && { ...list.data, section: { slug, name, description } };
  return { data, tags: [...tags, ...list.tags] };
}

/** A page of an author's articles, newest first; null for an unknown author, and where there is none. */
export async function getAuthorPage(slug: string, place: ListPlace): Promise<Read<AuthorPage | null>> {
  const tags = [contentTags.author(slug)];
  const author = await getDb().author.findUnique({ where: { slug } });
  if (!author) return { data: null, tags };
  const list = await getListPage({ by: 'author', id: author.id }, place);
  const data = list.data && { ...list.data, author: { ...presentAuthor(author), bio: author.bio } };
  return { data, tags: [...tags, ...list.tags] };
}

/**
 * A page of a tag's articles, newest first; null for an unknown tag, where there is none, and for a
 * tag of drafts alone: its name is not public yet.
 */
export async function getTagPage(slug: string, place: ListPlace): Promise<Read<TagPage | null>> {
  const tags = [contentTags.tag(slug)];
  const tag = await getDb().tag.findUnique({ where: { slug } });
  if (!tag) return { data: null, tags };
  const list = await getListPage({ by: 'tag', id: tag.id }, place);
  const isPublic = list.data !== null && list.data.articles.length > 0;
  const data = isPublic && list.data ? { ...list.data, tag: presentTag(tag) } : null;
  return { data, tags: [...tags, ...list.tags] };
}
