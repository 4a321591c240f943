import { can, type StaffMember } from '@/lib/accounts/abilities';
import type { Db } from '@/lib/db/client';

/**
 * An approval holds for the version that was read. Where somebody who may approve writes on from
 * that version, it goes along; anybody else's writing leaves it behind.
 */
export async function carryApproval(
  tx: Db,
  staff: StaffMember,
  written: { id: number; from: number; to: number },
): Promise<void> {
  if (!can(staff, 'review.answer')) return;
  await tx.articleReview.updateMany({
    where: { articleId: written.id, closedAt: null, state: 'approved', version: written.from },
    data: { version: written.to },
  });
}
