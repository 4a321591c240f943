import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { announce } from './replies/announce';
import { networkHash, wordsHash } from './rules/hashes';
import { isYoungEnough } from './rules/is-open';
import { getCommentRules } from './rules/read-rules';
import type { CommentRules } from './rules/schema';
import { findHoldReasons } from './rules/signs';
import type { CommentForm } from './schema';
import { findOrKeepWriter, readStanding } from './writers';

/** What became of a comment, and the story's address. */
export interface PostedComment {
  outcome: 'posted' | 'waiting';
  articleUrl: string;
}

async function requireOpenArticle(tx: Db, articleId: number, rules: CommentRules): Promise<string> {
  const article = await tx.publishedArticle.findUnique({
    where: { articleId },
    select: {
      slug: true,
      firstPublishedAt: true,
      section: { select: { slug: true } },
      article: { select: { commentsClosed: true } },
    },
  });
  if (!article) throw new AppError('not-found', { forPerson: 'This story is no longer here.' });
  const isOpen = rules.isOn === 'on' && isYoungEnough(article.firstPublishedAt, rules);
  if (!isOpen || article.article.commentsClosed) {
    throw new AppError('conflict', {
      forPerson: 'Comments on this story are closed by now. Your text is still below, for you to keep.',
    });
  }
  return `/${article.section.slug}/${article.slug}`;
}

/** The first comment of the thread that is answered: a reply to a reply stands beside it. */
async function requireThread(tx: Db, { article, parent }: CommentForm): Promise<number | null> {
  if (parent === null) return null;
  const answered = await tx.comment.findFirst({
    where: { id: parent, articleId: article, state: 'approved' },
    select: { id: true, parentId: true },
  });
  if (!answered) {
    throw new AppError('not-found', { forPerson: 'The comment that you answer is no longer here.' });
  }
  return answered.parentId ?? answered.id;
}

/**
 * A reader's comment or reply. It is shown at once or waits for an editor, as the rules say; the answer
 * to a banned person or a program is that of any that waits. Pressed twice, it is one comment.
 * @param address of the client; only its keyed hash is kept, and for a while.
 * @throws AppError `not-found` for a story or a thread that is gone, `conflict` where comments are closed.
 */
export async function postComment(form: CommentForm, address: string): Promise<PostedComment> {
  const { data: rules } = await getCommentRules();
  return getDb().$transaction(async (tx) => {
    const articleUrl = await requireOpenArticle(tx, form.article, rules);
    const parentId = await requireThread(tx, form);
    const { id: writerId } = await findOrKeepWriter(tx, form.email);
    const { email, name, article: articleId, comment: body } = form;
    const bodyHash = wordsHash(body);
    const known = await tx.comment.findFirst({
      where: { articleId, parentId, writerId, bodyHash },
      select: { state: true },
    });
    if (known) return { outcome: known.state === 'approved' ? 'posted' : 'waiting', articleUrl };
    const standing = await readStanding(tx, { writerId, email, name, bodyHash, address, articleId });
    const heldFor = findHoldReasons(form, { standing, rules });
    const state = heldFor.includes('banned') ? 'spam' : heldFor.length > 0 ? 'waiting' : 'approved';
    // Of two presses at the same time one writes a row; the other's answer is as true.
    const [row] = await tx.comment.createManyAndReturn({
      data: [
        {
          ...{ articleId, parentId, writerId, state, name, body, bodyHash, heldFor },
          networkHash: networkHash(address),
          wantsReplies: form.replies,
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (row && state === 'approved') {
      await announce(tx, row.id);
      await recordContentChange(tx, [contentTags.comments(articleId)]);
    }
    return { outcome: state === 'approved' ? 'posted' : 'waiting', articleUrl };
  });
}
