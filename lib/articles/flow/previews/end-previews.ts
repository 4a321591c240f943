import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { canSee, requireKeep } from '../../writing/access';
import { type ArticleId, articleId, type PreviewState } from '../schema';
import { getPreviewState } from './preview-state';

/**
 * Ends every preview link of an article, whoever made it: each answers 410 from the next request on.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function endArticlePreviews(staff: StaffMember, input: ArticleId): Promise<PreviewState> {
  requireAbility(staff, 'article.write-own');
  const { id } = articleId.parse(input);
  await getDb().$transaction(async (tx) => {
    const article = await tx.article.findUnique({
      where: { id },
      select: { createdById: true, status: true },
    });
    if (!article || !canSee(staff, article))
      throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
    requireKeep(staff, article);
    const { count } = await tx.articlePreview.updateMany({
      where: { articleId: id, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (count === 0) return;
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'article.end-previews',
      target: `article:${id}`,
      before: { links: count },
    });
  });
  return getPreviewState(getDb(), staff, id);
}
