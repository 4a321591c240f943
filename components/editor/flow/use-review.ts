import { useCallback, useRef } from 'react';
import type { AnswerReviewInput, AskReviewInput } from '@/lib/articles/flow/review/schema';
import type { useArticleActs } from '../article/use-article-acts';
import type { EditorDoors } from '../doors';
import type { DialogHandle } from './ask-review-dialog';

const answerWords: Record<AnswerReviewInput['answer'], string> = {
  approved: 'Approved.',
  changes: 'Changes asked for.',
};

/** Giving the story to an editor, answering, and taking the question back. */
export function useReview(
  { onFlow, saved, doing }: Pick<ReturnType<typeof useArticleActs>, 'onFlow' | 'saved' | 'doing'>,
  { actions, staffId, canReview }: Pick<EditorDoors, 'actions' | 'staffId' | 'canReview'>,
) {
  const dialog = useRef<DialogHandle>(null);
  const review = saved?.review ?? null;
  const isOwn = review?.askedById === staffId;
  const onOpen = useCallback(() => dialog.current?.open(), []);
  const onAsk = useCallback(
    (asked: Pick<AskReviewInput, 'reviewerId' | 'note'>) =>
      onFlow({ words: 'Sent to review.', refused: 'not sent to review' }, ({ id, version }) =>
        actions.askReview({ id, version, ...asked }),
      ),
    [onFlow, actions],
  );
  const onAnswer = useCallback(
    (said: Pick<AnswerReviewInput, 'answer' | 'note'>) =>
      onFlow({ words: answerWords[said.answer], refused: 'not answered' }, ({ id, version }) =>
        actions.answerReview({ id, version, ...said }),
      ),
    [onFlow, actions],
  );
  const onWithdraw = useCallback(
    () =>
      onFlow({ words: 'Taken back from review.', refused: null }, ({ id, version }) =>
        actions.withdrawReview({ id, version }),
      ),
    [onFlow, actions],
  );
  return {
    dialog,
    review,
    canAsk: saved?.state !== 'archived' && (review === null || review.state === 'changes' || review.isOlder),
    canAnswer: canReview && review !== null && !isOwn,
    canWithdraw: isOwn && review?.state !== 'approved',
    isBusy: doing.has('flow'),
    onOpen,
    onAsk,
    onAnswer,
    onWithdraw,
  };
}
