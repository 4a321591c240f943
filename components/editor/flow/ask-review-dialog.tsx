'use client';

import { type FormEvent, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { Field } from '@/components/desk/field';
import type { ActionResult } from '@/lib/action-result';
import type { AskReviewInput } from '@/lib/articles/flow/review/schema';
import type { SavedArticle } from '@/lib/articles/writing/schema';

export interface DialogHandle {
  open: () => void;
}

interface AskReviewDialogProps {
  reviewers: { id: string; name: string }[];
  onAsk: (asked: Pick<AskReviewInput, 'reviewerId' | 'note'>) => Promise<ActionResult<SavedArticle> | null>;
  ref: Ref<DialogHandle>;
}

/** Whom a story is given to, and what they should know. */
export function AskReviewDialog({ reviewers, onAsk, ref }: AskReviewDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reviewerId, setReviewer] = useState('');
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  useImperativeHandle(ref, () => ({
    open: () => {
      setErrors({});
      dialog.current?.showModal();
    },
  }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setBusy(true);
    const result = await onAsk({ reviewerId: reviewerId || null, note });
    setBusy(false);
    if (result && !result.ok && (result.fields.reviewerId || result.fields.note))
      return setErrors(result.fields);
    // Whatever else stopped it stands above the text.
    dialog.current?.close();
    if (result?.ok) setNote('');
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="ask-review-title">
      <h2 id="ask-review-title">Ask for a review</h2>
      <form className="stack" noValidate onSubmit={submit}>
        <Field label="Reviewer" error={errors.reviewerId}>
          {(field) => (
            <select {...field} value={reviewerId} onChange={(event) => setReviewer(event.target.value)}>
              <option value="">Any editor</option>
              {reviewers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Note" hint="What to look at, and by when" error={errors.note}>
          {(field) => (
            <textarea {...field} rows={4} value={note} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
        <div className="row">
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Send to review
          </Button>
          <Button onClick={() => dialog.current?.close()}>Cancel</Button>
        </div>
      </form>
    </dialog>
  );
}
