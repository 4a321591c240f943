'use client';

import { useState } from 'react';
import { Button } from '@/components/desk/button';
import { Field } from '@/components/desk/field';
import type { AnswerReviewInput, Review } from '@/lib/articles/flow/review/schema';
import { reviewWords } from '@/lib/articles/flow/review/schema';
import type { useReview } from './use-review';

/** What was said with a question or an answer, by whom and when. */
function Said({ by, text, words }: { by: string; text: string; words: string }) {
  return (
    <div className="review-said">
      <p>
        <b>{by}</b> <span className="muted">{text}</span>
      </p>
      {words && <blockquote>{words}</blockquote>}
    </div>
  );
}

/** What a reviewer answers: a note, and one of two ways. */
function AnswerForm({
  review,
  onAnswer,
  isBusy,
}: Pick<ReturnType<typeof useReview>, 'onAnswer' | 'isBusy'> & { review: Review }) {
  const [note, setNote] = useState('');
  const [error, setError] = useState<string>();
  const answer = async (said: AnswerReviewInput['answer']) => {
    setError(undefined);
    const result = await onAnswer({ answer: said, note });
    if (result && !result.ok) setError(result.fields.note);
    if (result?.ok) setNote('');
  };
  return (
    <>
      <Field label="Your answer" hint="Needed where you ask for changes" error={error}>
        {(field) => (
          <textarea {...field} rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
        )}
      </Field>
      <div className="row">
        {(review.state !== 'approved' || review.isOlder) && (
          <Button kind="primary" onClick={() => answer('approved')} isBusy={isBusy}>
            Approve
          </Button>
        )}
        <Button onClick={() => answer('changes')} isBusy={isBusy}>
          Ask for changes
        </Button>
      </div>
    </>
  );
}

/** The review of the story: who asked and answered what, and what the person at the screen can do. */
export function ReviewPart({ review: acts }: { review: ReturnType<typeof useReview> }) {
  const { review, canAnswer, canWithdraw, onWithdraw, isBusy } = acts;
  if (!review) return null;
  return (
    <section className={`flow-part review-part review-${review.state}`} aria-labelledby="review-title">
      <h2 id="review-title">
        {reviewWords[review.state]}
        {review.state === 'waiting' && review.reviewer && (
          <span className="muted"> · given to {review.reviewer}</span>
        )}
      </h2>
      <Said by={review.askedBy} text={`asked on ${review.askedText}`} words={review.note} />
      {review.answeredBy && (
        <Said by={review.answeredBy} text={`answered on ${review.answeredText}`} words={review.answer} />
      )}
      {review.isOlder && review.state !== 'changes' && (
        <p className="flow-warning">
          {review.state === 'approved'
            ? 'It was edited since: the approval is of the text before that.'
            : 'It was edited since it was given to review. The newest text is below.'}
        </p>
      )}
      {canAnswer && <AnswerForm review={review} onAnswer={acts.onAnswer} isBusy={isBusy} />}
      {canWithdraw && (
        <p className="flow-acts">
          <button type="button" onClick={onWithdraw}>
            Take it back from review
          </button>
        </p>
      )}
    </section>
  );
}
