import { Instant } from '@/components/site/instant';
import type { ReaderComment } from '@/lib/comments/schema';
import { CommentBody } from './comment-body';

/** One comment or reply. `replyUrl` is where it can be answered; null where it cannot. */
export function CommentItem(props: { comment: ReaderComment; timeZone: string; replyUrl: string | null }) {
  const { comment, timeZone, replyUrl } = props;
  if (comment.isErased) {
    return <p className="comment-erased">This comment was taken away at its writer’s wish.</p>;
  }
  return (
    <article className="comment" id={`comment-${comment.id}`} aria-labelledby={`comment-by-${comment.id}`}>
      <header className="comment-head">
        <p className="comment-name" id={`comment-by-${comment.id}`}>
          <bdi>{comment.name}</bdi>
        </p>
        <p className="comment-time">
          <Instant at={comment.at} timeZone={timeZone} />
        </p>
      </header>
      <CommentBody body={comment.body} />
      {replyUrl && (
        <a className="comment-reply" href={replyUrl} rel="nofollow">
          Reply
          <span className="visually-hidden">
            {' '}
            to <bdi>{comment.name}</bdi>
          </span>
        </a>
      )}
    </article>
  );
}
