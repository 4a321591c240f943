import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { type Read, tagsOf } from '@/lib/read';
import type { CommentedArticle } from './commented-article';
import { isYoungEnough } from './rules/is-open';
import { getCommentRules } from './rules/read-rules';
import type { ArticleComments, CommentThread, ReaderComment, ThreadPage } from './schema';
import { lastId, readThread, readThreads, type StoredComment, type StoredThread } from './store';

/** Threads in the story's own document, and on a page of all of them; replies shown at first. */
const inDocument = 20;
const onPage = 50;
const firstReplies = 5;
/** Replies on a thread's own page. */
const repliesOnPage = 200;

/** Of an article, whose own read is done. */
type Commented = Pick<CommentedArticle, 'id' | 'publishedAt'>;

function present({ id, name, body, at, erased }: StoredComment): ReaderComment {
  return { id, name, body, at: new Date(at).toISOString(), isErased: erased };
}

function presentThread({ replies, replyCount, ...first }: StoredThread): CommentThread {
  return { ...present(first), replies: replies.map(present), replyCount };
}

async function readPage(
  article: Commented,
  { before, size }: { before: number; size: number },
): Promise<Read<ArticleComments | null>> {
  const rules = await getCommentRules();
  if (rules.data.isOn === 'off') return { data: null, tags: rules.tags };
  const { threads, total, isClosed } = await readThreads(getDb(), {
    articleId: article.id,
    before,
    threads: size + 1,
    replies: firstReplies,
  });
  const shown = threads.slice(0, size);
  const data = {
    articleId: article.id,
    isOpen: !isClosed && isYoungEnough(article.publishedAt, rules.data),
    waiting: rules.data.waiting,
    total,
    threads: shown.map(presentThread),
    olderBefore: threads.length > size ? (shown.at(-1)?.id ?? null) : null,
  };
  return { data, tags: tagsOf(rules, { tags: [contentTags.comments(article.id)] }) };
}

/** A story's newest threads, for its own page: one query, and none where comments are off (null). */
export const getArticleComments = (article: Commented): Promise<Read<ArticleComments | null>> =>
  readPage(article, { before: lastId, size: inDocument });

/** A page of a story's threads, newest first. @param before the last id of the page before; null: the first. */
export const listThreads = (
  article: Commented,
  before: number | null,
): Promise<Read<ArticleComments | null>> => readPage(article, { before: before ?? lastId, size: onPage });

/** One thread of a story with its replies, oldest first; null where it is not shown (any more). */
export async function getThread(article: Commented, id: number, after = 0): Promise<Read<ThreadPage | null>> {
  const rules = await getCommentRules();
  const { isOn, waiting } = rules.data;
  const tags = tagsOf(rules, { tags: [contentTags.comments(article.id)] });
  const wish = { articleId: article.id, id, after, replies: repliesOnPage + 1 };
  const found = isOn === 'on' ? await readThread(getDb(), wish) : null;
  if (!found) return { data: null, tags };
  const thread = presentThread({ ...found, replies: found.replies.slice(0, repliesOnPage) });
  const data = {
    ...thread,
    isOpen: !found.isClosed && isYoungEnough(article.publishedAt, rules.data),
    waiting,
    nextAfter: found.replies.length > repliesOnPage ? (thread.replies.at(-1)?.id ?? null) : null,
  };
  return { data, tags };
}
