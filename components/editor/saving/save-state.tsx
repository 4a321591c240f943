'use client';

import type { useArticleActs } from '../article/use-article-acts';

type Props = Pick<ReturnType<typeof useArticleActs>, 'autosave' | 'form' | 'saved' | 'onTryNow' | 'done'>;

/** How the text stands with the server. Only a failure is announced: saving goes on all the time. */
export function SaveState({ autosave, form, saved, done, onTryNow }: Props) {
  if (autosave === 'retrying')
    return (
      <span className="save-failure" role="alert">
        Not saved: the desk cannot be reached. Your text is kept in this browser; trying again.{' '}
        <button type="button" onClick={onTryNow}>
          Try now
        </button>
      </span>
    );
  if (autosave === 'saving') return <span className="muted"> · saving …</span>;
  if (form.isDirty && saved) return <span className="muted"> · not saved yet</span>;
  return saved && !done ? <span className="muted"> · all changes saved</span> : null;
}
