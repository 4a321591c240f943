import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';

/**
 * Everything that is kept of a person who comments, as they may ask for it.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function exportWriter(staff: StaffMember, id: string) {
  requireAbility(staff, 'comment.judge');
  return getDb().$transaction(async (tx) => {
    const writer = await tx.commentWriter.findUnique({
      where: { id },
      include: {
        comments: {
          orderBy: { id: 'asc' },
          include: { article: { select: { headline: true } } },
        },
      },
    });
    if (!writer) throw new AppError('not-found', { forPerson: 'Nothing is kept of this person any more.' });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'comment.export',
      target: `comment-writer:${id}`,
    });
    return {
      email: writer.email,
      since: writer.createdAt.toISOString(),
      repliesByMail: { since: writer.repliesSince?.toISOString() ?? null, agreedTo: writer.wording },
      comments: writer.comments.map((one) => ({
        id: one.id,
        article: one.article.headline,
        answers: one.parentId,
        name: one.name,
        text: one.body,
        state: one.state,
        at: one.createdAt.toISOString(),
        heldFor: one.heldFor,
        wantsReplies: one.wantsReplies,
        isNetworkKept: one.networkHash !== null,
      })),
    };
  });
}
