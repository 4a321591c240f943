import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { eraseInput } from './schema';

/**
 * Erases a person: their comments, address and mails. Where others have replied, an empty place stays,
 * so that the replies do too. The log keeps that it was done, not of whom.
 * @throws AppError `forbidden`, `not-found`; `invalid` where the address is typed otherwise.
 */
export async function eraseWriter(
  staff: StaffMember,
  input: z.input<typeof eraseInput>,
): Promise<{ count: number }> {
  requireAbility(staff, 'comment.judge');
  const { writerId, email } = eraseInput.parse(input);
  return getDb().$transaction(async (tx) => {
    const writer = await tx.commentWriter.findUnique({ where: { id: writerId } });
    if (!writer) throw new AppError('not-found', { forPerson: 'Nothing is kept of this person any more.' });
    if (writer.email.toLowerCase() !== email.toLowerCase()) {
      const forPerson = 'Type the address exactly as it stands above.';
      throw new AppError('invalid', { forPerson, fields: { email: forPerson } });
    }
    const rows = await tx.comment.findMany({ where: { writerId }, select: { id: true, articleId: true } });
    // Own replies go first: what is answered by nobody else then is deleted whole.
    await tx.comment.deleteMany({ where: { writerId, parentId: { not: null } } });
    await tx.comment.deleteMany({ where: { writerId, replies: { none: {} } } });
    await tx.comment.updateMany({
      where: { writerId },
      data: {
        ...{ name: '', body: '', bodyHash: null, networkHash: null, writerId: null },
        ...{ wantsReplies: false, judgedFor: '', erasedAt: new Date() },
      },
    });
    await tx.mail.deleteMany({
      where: { to: writer.email, kind: { in: ['comment.confirm', 'comment.reply'] } },
    });
    await tx.commentWriter.delete({ where: { id: writerId } });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'comment.erase',
      target: `comment-writer:${writerId}`,
      after: { comments: rows.length },
    });
    await recordContentChange(
      tx,
      rows.map(({ articleId }) => contentTags.comments(articleId)),
    );
    return { count: rows.length };
  });
}
