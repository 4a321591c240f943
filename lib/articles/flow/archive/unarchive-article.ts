import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { canSee, requireKeep } from '../../writing/access';
import { conflictOn } from '../../writing/conflict';
import { presentSaved } from '../../writing/present-saved';
import { type ArticleVersion, articleVersion, type SavedArticle } from '../../writing/schema';
import { findDraft } from '../../writing/store';
import { lockArticle } from '../lock-article';

/**
 * Brings an article back from the archive, as the draft or the taken-down story that it was.
 * @throws AppError `forbidden`, `not-found`, `conflict` (a newer version was saved).
 */
export async function unarchiveArticle(staff: StaffMember, input: ArticleVersion): Promise<SavedArticle> {
  requireAbility(staff, 'article.write-own');
  const { id, version } = articleVersion.parse(input);
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, id);
    const draft = await findDraft(tx, id);
    if (!draft || !canSee(staff, draft))
      throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
    requireKeep(staff, draft);
    if (!draft.archivedAt) return;
    if (draft.version !== version) throw await conflictOn(tx, id);
    await tx.article.update({ where: { id }, data: { archivedAt: null, updatedAt: draft.updatedAt } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'article.unarchive',
      target: `article:${id}`,
    });
  });
  const draft = await findDraft(getDb(), id);
  if (!draft) throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
  return presentSaved(draft);
}
