import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { closeInput } from './schema';

/** Closes a story to new comments, or opens it again. What is shown stays. @throws AppError `forbidden`. */
export async function closeComments(staff: StaffMember, input: z.input<typeof closeInput>): Promise<void> {
  requireAbility(staff, 'comment.judge');
  const { articleId, isClosed } = closeInput.parse(input);
  await getDb().$transaction(async (tx) => {
    const { count } =
      isClosed === 'yes'
        ? await tx.closedComments.createMany({ data: [{ articleId }], skipDuplicates: true })
        : await tx.closedComments.deleteMany({ where: { articleId } });
    if (count === 0) return;
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: isClosed === 'yes' ? 'comment.close' : 'comment.open',
      target: `article:${articleId}`,
    });
    await recordContentChange(tx, [contentTags.comments(articleId)]);
  });
}
