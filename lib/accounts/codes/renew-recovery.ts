import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { accountMail } from '../links/mails';
import { requireOwnPassword } from '../own/require-password';
import { replaceRecoveryCodes } from './recovery';
import type { ownPasswordInput } from './schema';

/**
 * Gives a member other recovery codes; the old ones end.
 * @returns the codes, shown this once.
 * @throws AppError `invalid` (the password, by field), `too-many`, `not-found` (there are no codes in force).
 */
export async function renewRecoveryCodes(
  staff: StaffMember,
  { current }: z.output<typeof ownPasswordInput>,
): Promise<string[]> {
  await requireOwnPassword(staff, current);
  return getDb().$transaction(async (tx) => {
    const { codesSince } = await tx.staff.findUniqueOrThrow({ where: { id: staff.id } });
    if (!codesSince) throw new AppError('not-found', { forPerson: 'Set up codes first.' });
    await queueMail(
      tx,
      await accountMail(staff.email, 'You have new recovery codes; the old ones do not work.'),
    );
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'staff.renew-recovery',
      target: `staff:${staff.id}`,
    });
    return replaceRecoveryCodes(tx, staff.id);
  });
}
