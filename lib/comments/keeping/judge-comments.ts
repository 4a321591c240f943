import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { announce } from '../replies/announce';
import { type Judgment, judgment } from './schema';

export interface Judged {
  /** Those that changed; a colleague was faster with the others. */
  ids: number[];
}

/** A thread goes with its first comment: without it nobody knows what is answered. */
async function takeReplies(tx: Db, parentIds: number[]): Promise<void> {
  await tx.comment.updateMany({
    where: { parentId: { in: parentIds }, state: 'approved' },
    data: { state: 'deleted', judgedFor: 'Its thread was taken away', judgedAt: new Date() },
  });
}

async function judge(tx: Db, staff: StaffMember, { ids, from, to, reason }: Judgment) {
  const rows = await tx.comment.updateManyAndReturn({
    where: { id: { in: ids }, state: from, erasedAt: null },
    data: { state: to, judgedAt: new Date(), judgedById: staff.id, judgedFor: reason },
    select: { id: true, articleId: true },
  });
  for (const { id } of rows.toSorted((a, b) => a.id - b.id)) {
    if (to === 'approved') await announce(tx, id);
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: `comment.${to}`,
      target: `comment:${id}`,
      before: { state: from },
      after: { state: to, reason },
    });
  }
  if (from === 'approved')
    await takeReplies(
      tx,
      rows.map(({ id }) => id),
    );
  if (from === 'approved' || to === 'approved') {
    await recordContentChange(
      tx,
      rows.map(({ articleId }) => contentTags.comments(articleId)),
    );
  }
  return { ids: rows.map(({ id }) => id) };
}

/**
 * Decides of comments: shows them, sets them aside as spam, deletes them, or puts them back to wait.
 * Only those still in the state in which they were seen change.
 * @throws AppError `forbidden`; ZodError.
 */
export async function judgeComments(staff: StaffMember, input: z.input<typeof judgment>): Promise<Judged> {
  requireAbility(staff, 'comment.judge');
  const decided = judgment.parse(input);
  return getDb().$transaction((tx) => judge(tx, staff, decided), { timeout: 20_000 });
}
