import type { ReactNode } from 'react';
import { Part } from '@/components/site/part';
import type { ArticleComments } from '@/lib/comments/schema';
import { formatInteger } from '@/lib/numbers';
import { ThreadList } from './thread-list';
import { commentsUrl } from './urls';

interface CommentsPartProps {
  comments: ArticleComments;
  articleUrl: string;
  timeZone: string;
  /** The form, where comments are open. */
  form: ReactNode;
}

/** What readers say below a story: the newest threads, and the form. Nothing where there is neither. */
export function CommentsPart({ comments, articleUrl, timeZone, form }: CommentsPartProps) {
  const { threads, total, isOpen, olderBefore } = comments;
  if (!isOpen && total === 0) return null;
  const title = total > 0 ? `Comments (${formatInteger(total)})` : 'Comments';
  return (
    <Part id="comments" title={title} className="comments">
      {total === 0 && <p className="comment-none">No comment yet. Write the first one.</p>}
      <ThreadList threads={threads} articleUrl={articleUrl} timeZone={timeZone} isOpen={isOpen} />
      {olderBefore !== null && (
        <a className="comment-more" href={commentsUrl(articleUrl, olderBefore)}>
          Earlier comments
        </a>
      )}
      {isOpen ? form : <p className="comment-none">Comments on this story are closed.</p>}
    </Part>
  );
}
