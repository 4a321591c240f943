import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import type { StaffMember } from '../abilities';
import { hashPassword } from '../hash-password';
import { endLinksOf } from '../links/links';
import { accountMail } from '../links/mails';
import { requireGoodPassword } from '../password/check-password';
import type { changePasswordInput } from '../password/schema';
import { endSessionsOf } from '../store';
import { requireOwnPassword } from './require-password';

/**
 * Gives a member another password. Every other session of theirs ends, and so do links that are out.
 * @throws AppError `invalid` (the old one is wrong, the new one is weak; by field), `too-many`.
 */
export async function changePassword(
  staff: StaffMember,
  { current, password }: z.output<typeof changePasswordInput>,
): Promise<void> {
  await requireOwnPassword(staff, current);
  await requireGoodPassword(password, staff);
  const passwordHash = await hashPassword(password);
  await getDb().$transaction(async (tx) => {
    await tx.staff.update({ where: { id: staff.id }, data: { passwordHash } });
    await endSessionsOf(tx, staff.id, new Date(), staff.sessionId);
    await endLinksOf(tx, { staffId: staff.id });
    await queueMail(tx, await accountMail(staff.email, 'Your password was changed at the desk.'));
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'staff.password',
      target: `staff:${staff.id}`,
    });
  });
}
