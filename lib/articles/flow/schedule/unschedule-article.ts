import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { requirePublish } from '../../writing/access';
import { presentSaved } from '../../writing/present-saved';
import type { SavedArticle } from '../../writing/schema';
import { findDraft } from '../../writing/store';
import { lockArticle } from '../lock-article';
import { type UnscheduleInput, unscheduleInput } from '../schema';
import { settleSchedules } from './settle';

/**
 * Calls off what was scheduled. Either it is called off and never happens, or it has happened and
 * this is refused: there is nothing between.
 * @throws AppError `forbidden`, `not-found`, `conflict` when it happened or was called off already.
 */
export async function unscheduleArticle(staff: StaffMember, input: UnscheduleInput): Promise<SavedArticle> {
  requireAbility(staff, 'article.publish-own');
  const { scheduleId } = unscheduleInput.parse(input);
  const articleId = await getDb().$transaction(async (tx) => {
    const found = await tx.articleSchedule.findUnique({
      where: { id: scheduleId },
      include: { article: { select: { createdById: true } } },
    });
    if (!found) throw new AppError('not-found', { forPerson: 'This is not scheduled any more.' });
    requirePublish(staff, found.article);
    await lockArticle(tx, found.articleId);
    const count = await settleSchedules(tx, { id: scheduleId }, { state: 'cancelled' });
    if (count === 0) {
      const { state } = await tx.articleSchedule.findUniqueOrThrow({ where: { id: scheduleId } });
      throw new AppError('conflict', {
        forPerson:
          state === 'done'
            ? 'Too late: it has just been done. Load the page again to see it.'
            : 'It was called off already. Load the page again to see it.',
      });
    }
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'article.unschedule',
      target: `article:${found.articleId}`,
      before: { kind: found.kind, version: found.version, at: found.at.toISOString() },
    });
    return found.articleId;
  });
  const draft = await findDraft(getDb(), articleId);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  return presentSaved(draft);
}
