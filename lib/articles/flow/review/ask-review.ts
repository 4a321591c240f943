import { can, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { canSee, requireWrite } from '../../writing/access';
import { conflictOn } from '../../writing/conflict';
import { presentSaved } from '../../writing/present-saved';
import type { SavedArticle } from '../../writing/schema';
import { findDraft } from '../../writing/store';
import { lockArticle } from '../lock-article';
import { closeReview } from './close-review';
import { type AskReviewInput, askReviewInput } from './schema';
import { tellAsked } from './tell-review';

/** A colleague who may answer; null for any. @throws AppError `invalid` */
async function findReviewer(tx: Db, staff: StaffMember, id: string | null) {
  if (id === null) return null;
  const reviewer = await tx.staff.findFirst({ where: { id, isActive: true } });
  if (reviewer && reviewer.id !== staff.id && can(reviewer, 'review.answer')) return reviewer;
  const message = 'Choose a colleague who reviews stories.';
  throw new AppError('invalid', { forPerson: message, fields: { reviewerId: message } });
}

/**
 * Gives an article to an editor to read before it goes out, with a note. Takes the place of the
 * review that was open. The editor is told by mail, where they wish that.
 * @throws AppError `forbidden`, `not-found`, `conflict` (a newer version was saved), `invalid`.
 */
export async function askReview(staff: StaffMember, input: AskReviewInput): Promise<SavedArticle> {
  requireAbility(staff, 'review.ask');
  const { id, version, reviewerId, note } = askReviewInput.parse(input);
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, id);
    const draft = await findDraft(tx, id);
    if (!draft || !canSee(staff, draft))
      throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
    requireWrite(staff, draft);
    if (draft.version !== version) throw await conflictOn(tx, id);
    if (!draft.headline)
      throw new AppError('invalid', {
        forPerson: 'It has no headline yet.',
        fields: { 'text.headline': 'Write a headline.' },
      });
    const reviewer = await findReviewer(tx, staff, reviewerId);
    await closeReview(tx, id);
    await tx.articleReview.create({
      data: { articleId: id, version, note, askedById: staff.id, reviewerId },
    });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'review.ask',
      target: `article:${id}`,
      after: { version, reviewer: reviewer?.name ?? 'Any editor', note },
    });
    await tellAsked(tx, { staff, reviewer, articleId: id, headline: draft.headline, note });
  });
  const draft = await findDraft(getDb(), id);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  return presentSaved(draft);
}
