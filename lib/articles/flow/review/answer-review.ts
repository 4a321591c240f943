import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { conflictOn } from '../../writing/conflict';
import { presentSaved } from '../../writing/present-saved';
import type { SavedArticle } from '../../writing/schema';
import { findDraft } from '../../writing/store';
import { lockArticle } from '../lock-article';
import { settleSchedules } from '../schedule/settle';
import type { OpenReview } from './present-review';
import { type AnswerReviewInput, answerReviewInput } from './schema';
import { tellAnswered } from './tell-review';

/** @throws AppError `not-found` where no review is open, `forbidden` for one's own question. */
function requireAnswerable(staff: StaffMember, review: OpenReview | undefined): OpenReview {
  if (!review)
    throw new AppError('not-found', { forPerson: 'No review of it is open any more. Load the page again.' });
  if (review.askedById !== staff.id) return review;
  throw new AppError('forbidden', { forPerson: 'You asked for this review: a colleague answers it.' });
}

/**
 * Approves the version that was read, or asks for changes, which calls off its scheduled
 * publishing. Either may be said again while the review is open. Whoever asked is told by mail.
 * @throws AppError `forbidden`, `not-found`, `conflict` (a newer version was saved since it was
 *   read), `invalid` (changes without a word of which).
 */
export async function answerReview(staff: StaffMember, input: AnswerReviewInput): Promise<SavedArticle> {
  requireAbility(staff, 'review.answer');
  const { id, version, answer, note } = answerReviewInput.parse(input);
  if (answer === 'changes' && note === '') {
    const message = 'Say what is to be changed.';
    throw new AppError('invalid', { forPerson: message, fields: { note: message } });
  }
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, id);
    const draft = await findDraft(tx, id);
    if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
    const review = requireAnswerable(staff, draft.reviews[0]);
    if (draft.version !== version) throw await conflictOn(tx, id);
    await tx.articleReview.update({
      where: { id: review.id },
      data: { state: answer, version, answer: note, answeredById: staff.id, answeredAt: new Date() },
    });
    if (answer === 'changes')
      await settleSchedules(
        tx,
        { articleId: id, kind: 'publish' },
        { state: 'cancelled', reason: 'Changes were asked for.' },
      );
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: answer === 'approved' ? 'review.approve' : 'review.ask-changes',
      target: `article:${id}`,
      before: { state: review.state },
      after: { version, note },
    });
    await tellAnswered(tx, {
      staff,
      askedById: review.askedById,
      articleId: id,
      headline: draft.headline,
      answer,
      note,
    });
  });
  const draft = await findDraft(getDb(), id);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  return presentSaved(draft);
}
