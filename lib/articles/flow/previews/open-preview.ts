import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { canSee } from '../../writing/access';
import { type ArticleId, articleId, type PreviewState, previewDays } from '../schema';
import { getPreviewState, openPreview } from './preview-state';

const day = 24 * 60 * 60 * 1000;

/**
 * Gives a person a link to the reader's page of an article's working copy: their open one while it
 * holds for another day, otherwise a new one for seven days. It shows what was saved last.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function openArticlePreview(staff: StaffMember, input: ArticleId): Promise<PreviewState> {
  requireAbility(staff, 'desk.open');
  const { id } = articleId.parse(input);
  await getDb().$transaction(async (tx) => {
    const article = await tx.article.findUnique({ where: { id }, select: { createdById: true } });
    if (!article || !canSee(staff, article))
      throw new AppError('not-found', { forPerson: 'This article no longer exists.' });
    const now = Date.now();
    const known = await tx.articlePreview.findFirst({
      where: { articleId: id, staffId: staff.id, ...openPreview(new Date(now + day)) },
      select: { id: true },
    });
    if (known) return;
    const expiresAt = new Date(now + previewDays * day);
    await tx.articlePreview.create({ data: { articleId: id, staffId: staff.id, expiresAt } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'article.preview',
      target: `article:${id}`,
      after: { expiresAt: expiresAt.toISOString() },
    });
  });
  return getPreviewState(getDb(), staff, id);
}
