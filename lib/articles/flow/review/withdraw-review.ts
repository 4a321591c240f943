import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { conflictOn } from '../../writing/conflict';
import { presentSaved } from '../../writing/present-saved';
import { type ArticleVersion, articleVersion, type SavedArticle } from '../../writing/schema';
import { findDraft } from '../../writing/store';
import { lockArticle } from '../lock-article';
import { closeReview } from './close-review';

/**
 * Takes a question back that nobody has approved: the story is a draft again. For whoever asked,
 * and for those who answer.
 * @throws AppError `forbidden`, `not-found` where no review is open, `conflict` where it is approved or a newer version was
 *   saved.
 */
export async function withdrawReview(staff: StaffMember, input: ArticleVersion): Promise<SavedArticle> {
  requireAbility(staff, 'review.ask');
  const { id, version } = articleVersion.parse(input);
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, id);
    const draft = await findDraft(tx, id);
    const review = draft?.reviews[0];
    const isTheirs = review && (review.askedById === staff.id || can(staff, 'review.answer'));
    if (!isTheirs)
      throw new AppError('not-found', {
        forPerson: 'No review of it is open any more. Load the page again.',
      });
    if (review.state === 'approved')
      throw new AppError('conflict', { forPerson: 'It was approved meanwhile. Load the page again.' });
    if (draft.version !== version) throw await conflictOn(tx, id);
    await closeReview(tx, id);
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'review.withdraw',
      target: `article:${id}`,
      before: { state: review.state, version: review.version },
    });
  });
  const draft = await findDraft(getDb(), id);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  return presentSaved(draft);
}
