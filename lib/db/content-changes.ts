import type { Db } from './client';

/**
 * The facts that a document is made of, by name. One vocabulary for what a page read
 * and for what a transaction changed.
 */
export const contentTags = {
  article: (id: number) => `article:${id}`,
  draw: (draw: { program: string; number: string }) => `draw:${draw.program}/${draw.number}`,
  /** Any list of draws. */
  draws: 'draws',
  /** When the source of the draws was last looked at. */
  drawsLooked: 'draws-looked',
  section: (slug: string) => `section:${slug}`,
  author: (slug: string) => `author:${slug}`,
  tag: (slug: string) => `tag:${slug}`,
  /** Any list of articles over all sections (the front page, related stories). */
  articles: 'articles',
  /** What an editor chose for the front page. */
  front: 'front',
  /** A page about the newsroom, by its slug. */
  page: (slug: string) => `page:${slug}`,
  media: (id: number) => `media:${id}`,
  occupations: 'occupations',
  promos: 'promos',
  /** Where old addresses lead. */
  redirects: 'redirects',
  settings: 'settings',
  /** Newsletters that went out. */
  editions: 'editions',
  /** The trending searches. */
  searches: 'searches',
  /** The comments of one article. */
  comments: (articleId: number) => `comments:${articleId}`,
  /** The rules of all comments. */
  commentRules: 'comment-rules',
} as const;

/**
 * Says which facts a transaction changes. Call it with the transaction's own client, so that
 * the change and the word of it commit together. Servers drop every document with one of the tags.
 */
export async function recordContentChange(tx: Db, tags: Iterable<string>): Promise<void> {
  const unique = [...new Set(tags)];
  if (unique.length === 0) return;
  await tx.contentChange.create({ data: { tags: unique } });
}
