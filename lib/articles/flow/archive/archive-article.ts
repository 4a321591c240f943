import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { canSee, requirePublish, requireWrite } from '../../writing/access';
import { conflictOn } from '../../writing/conflict';
import { presentSaved } from '../../writing/present-saved';
import { type ArticleVersion, articleVersion, type SavedArticle } from '../../writing/schema';
import { findDraft } from '../../writing/store';
import { lockArticle } from '../lock-article';
import { closeReview } from '../review/close-review';
import { settleSchedules } from '../schedule/settle';
import { takeDown } from '../take-down';

/**
 * Puts an article away: taken from readers where it is out, its open review ended, what was
 * scheduled called off, and left out of the lists of what is at work.
 * @throws AppError `forbidden` (a published one asks for the right to take it down), `not-found`,
 *   `conflict` (a newer version was saved).
 */
export async function archiveArticle(staff: StaffMember, input: ArticleVersion): Promise<SavedArticle> {
  requireAbility(staff, 'article.write-own');
  const { id, version } = articleVersion.parse(input);
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, id);
    const draft = await findDraft(tx, id);
    if (!draft || !canSee(staff, draft))
      throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
    requireWrite(staff, draft);
    if (draft.published) requirePublish(staff, draft);
    if (draft.version !== version) throw await conflictOn(tx, id);
    await settleSchedules(tx, { articleId: id }, { state: 'cancelled', reason: 'Put into the archive.' });
    await closeReview(tx, id);
    if (draft.published) await takeDown(tx, staff, draft);
    await tx.article.update({ where: { id }, data: { archivedAt: new Date(), updatedAt: draft.updatedAt } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'article.archive',
      target: `article:${id}`,
      before: { status: draft.status, version },
    });
  });
  const draft = await findDraft(getDb(), id);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  return presentSaved(draft);
}
