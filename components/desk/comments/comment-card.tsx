import Link from 'next/link';
import { CommentBody } from '@/components/comments/comment-body';
import type { DeskComment } from '@/lib/comments/desk/queue';
import { type CommentState, holdReasons } from '@/lib/comments/schema';
import { formatInstant } from '@/lib/dates';
import { Button } from '../button';
import { ActForm } from '../stories/act-form';
import type { KeptFormAction } from '../use-kept-form';
import styles from './comments.module.css';
import { verdictsFor } from './verdicts';

interface CardProps {
  comment: DeskComment;
  isChosen: boolean;
  onChoose: () => void;
  onReach: () => void;
  onJudge: (to: CommentState) => void;
  close: KeptFormAction;
}

/** One comment: who, where, why it waits, its words, and what can be done. */
export function CommentCard({ comment, isChosen, onChoose, onReach, onJudge, close }: CardProps) {
  const { id, name, email, article, heldFor, judgedFor, answers, writerId, isErased } = comment;
  return (
    <li>
      <article
        className={styles.card}
        id={`queue-${id}`}
        tabIndex={-1}
        onFocus={onReach}
        aria-labelledby={`queue-name-${id}`}
      >
        <header className={styles.head}>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={onChoose}
            aria-label={`Choose the comment of ${name || 'nobody'}`}
          />
          <strong id={`queue-name-${id}`}>
            <bdi>{name || 'Erased'}</bdi>
          </strong>
          {writerId && (
            <Link href={`/admin/comments/writer?id=${writerId}`} prefetch={false}>
              <bdi>{email}</bdi>
            </Link>
          )}
          <span className="muted">
            {comment.shown} shown, {comment.spam} spam
          </span>
          <time className="muted" dateTime={comment.at}>
            {formatInstant(comment.at)}
          </time>
        </header>
        <p className={styles.where}>
          On {article.url ? <a href={`${article.url}#comments`}>{article.headline}</a> : article.headline}
        </p>
        {answers && (
          <p className={styles.answers}>
            Answers <bdi>{answers}</bdi>
          </p>
        )}
        <div className={styles.words}>
          {isErased ? <p>Taken away at its writer’s wish.</p> : <CommentBody body={comment.body} />}
        </div>
        {(heldFor.length > 0 || judgedFor) && (
          <ul className={styles.reasons} aria-label="Why">
            {heldFor.map((reason) => (
              <li key={reason} className="badge badge-changed">
                {holdReasons[reason]}
              </li>
            ))}
            {judgedFor && <li className="badge">{judgedFor}</li>}
          </ul>
        )}
        <div className={styles.acts}>
          {verdictsFor(comment.state).map(({ to, label, kind }) => (
            <Button key={to} kind={kind} onClick={() => onJudge(to)}>
              {label}
              <span className="visually-hidden"> the comment of {name}</span>
            </Button>
          ))}
          {writerId && (
            <Link
              href={`/admin/comments/writer?id=${writerId}&comment=${id}`}
              className="button"
              prefetch={false}
            >
              Ban…
            </Link>
          )}
          <ActForm
            action={close}
            fields={{ articleId: article.id, isClosed: article.isClosed ? 'no' : 'yes' }}
            label={article.isClosed ? 'Open this story' : 'Close this story'}
            name={`${article.isClosed ? 'Open' : 'Close'} the comments of ${article.headline} (comment ${id})`}
          />
        </div>
      </article>
    </li>
  );
}
