import { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { requirePublish } from '../writing/access';

export const checkFiguresInput = z.object({ id: z.coerce.number().int().positive() });

/**
 * Says that a published article is right with its figures as they now are: it leaves the desk's
 * list of changed stories, and comes back with the next correction. Readers see no difference.
 * @throws AppError `forbidden`, `not-found` (also when it is not published).
 */
export async function checkFigures(
  staff: StaffMember,
  input: z.input<typeof checkFiguresInput>,
): Promise<void> {
  requireAbility(staff, 'article.publish-own');
  const { id } = checkFiguresInput.parse(input);
  await getDb().$transaction(async (tx) => {
    const published = await tx.publishedArticle.findUnique({
      where: { articleId: id },
      select: { headline: true, article: { select: { createdById: true } } },
    });
    if (!published) throw new AppError('not-found', { forPerson: 'This article is not published.' });
    requirePublish(staff, published.article);
    await tx.publishedArticle.update({ where: { articleId: id }, data: { figuresCheckedAt: new Date() } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'article.check-figures',
      target: `article:${id}`,
      after: { headline: published.headline },
    });
  });
}
