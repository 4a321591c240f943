import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { hashPassword, verifyPassword } from '../hash-password';
import { countTry, forgiveTries } from '../limits/own-tries';
import { endLinksOf } from '../links/links';
import { accountMail } from '../links/mails';
import { requireGoodPassword } from '../password/check-password';
import type { changePasswordInput } from '../password/schema';
import { endSessionsOf } from '../store';

/**
 * Gives a member another password. Every other session of theirs ends, and so do links that are out.
 * @throws AppError `invalid` (the old one is wrong, the new one is weak; by field), `too-many`.
 */
export async function changePassword(
  staff: StaffMember,
  { current, password }: z.output<typeof changePasswordInput>,
): Promise<void> {
  await countTry('password', staff.id);
  const stored = await getDb().staff.findUniqueOrThrow({ where: { id: staff.id } });
  if (!(await verifyPassword(stored.passwordHash, current)))
    throw new AppError('invalid', {
      forPerson: 'Some fields need another look.',
      fields: { current: 'This is not your password.' },
    });
  await forgiveTries('password', staff.id);
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
