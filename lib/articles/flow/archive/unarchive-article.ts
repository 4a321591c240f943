import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { canSee, requireKeep } from '../../writing/access';
import { presentSaved } from '../../writing/present-saved';
import type { SavedArticle } from '../../writing/schema';
import { findDraft } from '../../writing/store';
import { lockArticle } from '../lock-article';
import { type ArticleId, articleId } from '../schema';

/**
 * Brings an article back from the archive, as the draft or the taken-down story that it was.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function unarchiveArticle(staff: StaffMember, input: ArticleId): Promise<SavedArticle> {
  requireAbility(staff, 'article.write-own');
  const { id } = articleId.parse(input);
  await getDb().$transaction(async (tx) => {
    await lockArticle(tx, id);
    const draft = await findDraft(tx, id);
    if (!draft || !canSee(staff, draft))
      throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
    requireKeep(staff, draft);
    if (!draft.archivedAt) return;
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
