import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { requireKeep } from '../writing/access';

export const dismissNoticeInput = z.object({ id: z.number().int().positive() });

/**
 * Takes a notice off the writer's list, for everyone. Doing so twice does nothing more.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function dismissNotice(
  staff: StaffMember,
  input: z.input<typeof dismissNoticeInput>,
): Promise<void> {
  requireAbility(staff, 'article.write-own');
  const { id } = dismissNoticeInput.parse(input);
  await getDb().$transaction(async (tx) => {
    const notice = await tx.articleNotice.findUnique({
      where: { id },
      include: { article: { select: { createdById: true, status: true } } },
    });
    if (!notice) throw new AppError('not-found', { forPerson: 'This notice no longer exists.' });
    requireKeep(staff, notice.article);
    const { count } = await tx.articleNotice.updateMany({
      where: { id, dismissedAt: null },
      data: { dismissedAt: new Date(), dismissedById: staff.id },
    });
    if (count === 0) return;
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'article.dismiss-notice',
      target: `article:${notice.articleId}`,
      before: { notice: notice.text },
    });
  });
}
