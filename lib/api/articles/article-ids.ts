import { z } from 'zod';
import { getDb } from '@/lib/db/client';
import type { ArticlesQuery } from '../contract/article';
import { cursorParts } from '../contract/parameters';
import { parameterProblem } from '../http/api-problem';
import { cursorOf } from '../http/cursor';

const place = z.object({ at: cursorParts.instant, id: cursorParts.id });

export const articleCursor = cursorOf('articles', place);

export interface ArticlePlace {
  articleId: number;
  firstPublishedAt: Date;
}

const select = { articleId: true, firstPublishedAt: true } as const;
const orderBy = [{ firstPublishedAt: 'desc' as const }, { articleId: 'desc' as const }];

async function idOf(
  parameter: 'section' | 'tag' | 'author',
  slug: string | undefined,
  find: (slug: string) => Promise<{ id: number } | null>,
): Promise<number | null> {
  if (slug === undefined) return null;
  const row = await find(slug);
  if (!row) throw parameterProblem([{ parameter, detail: `there is no ${parameter} of this slug` }]);
  return row.id;
}

async function idsOf({ section, tag, author }: ArticlesQuery) {
  const db = getDb();
  const [sectionId, tagId, authorId] = await Promise.all([
    idOf('section', section, (slug) => db.section.findUnique({ where: { slug }, select: { id: true } })),
    // A tag that only drafts have is not public yet.
    idOf('tag', tag, (slug) =>
      db.tag.findFirst({ where: { slug, published: { some: {} } }, select: { id: true } }),
    ),
    idOf('author', author, (slug) =>
      db.author.findFirst({ where: { slug, published: { some: {} } }, select: { id: true } }),
    ),
  ]);
  return { sectionId, tagId, authorId };
}

/**
 * The places of the next published articles, newest first, at most `take`. Each filter starts from
 * an index of its own: the rarest of them first.
 * @throws ApiProblem 400 for a name that is not known, or a wrong cursor.
 */
export async function findArticlePlaces(query: ArticlesQuery, take: number): Promise<ArticlePlace[]> {
  const db = getDb();
  const { sectionId, tagId, authorId } = await idsOf(query);
  const after = query.cursor === undefined ? null : articleCursor.read(query.cursor);
  const beyond = after && {
    firstPublishedAt: { lte: new Date(after.at) },
    OR: [{ firstPublishedAt: { lt: new Date(after.at) } }, { articleId: { lt: after.id } }],
  };
  const inSection = sectionId === null ? {} : { sectionId };
  const byAuthor = authorId === null ? {} : { authors: { some: { authorId } } };
  if (tagId !== null) {
    const where = { tagId, ...beyond, article: { ...inSection, ...byAuthor } };
    return db.publishedArticleTag.findMany({ where, select, orderBy, take });
  }
  if (authorId !== null) {
    const where = { authorId, ...beyond, article: inSection };
    return db.publishedArticleAuthor.findMany({ where, select, orderBy, take });
  }
  return db.publishedArticle.findMany({ where: { ...inSection, ...beyond }, select, orderBy, take });
}
