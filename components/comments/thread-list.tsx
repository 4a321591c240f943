import type { CommentThread } from '@/lib/comments/schema';
import { CommentItem } from './comment-item';
import { threadUrl } from './urls';

interface ThreadProps {
  thread: CommentThread;
  articleUrl: string;
  timeZone: string;
  /** Whether comments are open, so that one may answer. */
  isOpen: boolean;
}

/** A comment with the replies to it, and the way to those that are not here. */
export function Thread({ thread, articleUrl, timeZone, isOpen }: ThreadProps) {
  const url = threadUrl(articleUrl, thread.id);
  const missing = thread.replyCount - thread.replies.length;
  return (
    <>
      <CommentItem comment={thread} timeZone={timeZone} replyUrl={isOpen ? `${url}#comment-form` : null} />
      {thread.replies.length > 0 && (
        <ol className="comment-replies">
          {thread.replies.map((reply) => (
            <li key={reply.id}>
              <CommentItem comment={reply} timeZone={timeZone} replyUrl={null} />
            </li>
          ))}
        </ol>
      )}
      {missing > 0 && (
        <a className="comment-more" href={url}>
          {missing === 1 ? 'One more reply' : `${missing} more replies`}
        </a>
      )}
    </>
  );
}

/** Threads, newest first. */
export function ThreadList(props: Omit<ThreadProps, 'thread'> & { threads: CommentThread[] }) {
  const { threads, ...rest } = props;
  if (threads.length === 0) return null;
  return (
    <ol className="comment-threads">
      {threads.map((thread) => (
        <li key={thread.id}>
          <Thread thread={thread} {...rest} />
        </li>
      ))}
    </ol>
  );
}
