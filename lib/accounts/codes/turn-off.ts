import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { accountMail } from '../links/mails';
import { requireOwnPassword } from '../own/require-password';
import { areCodesRequired } from './required';
import type { ownPasswordInput } from './schema';

/** Takes the key and the recovery codes of a member away. */
export async function dropCodes(tx: Db, staffId: string): Promise<void> {
  await tx.staff.update({ where: { id: staffId }, data: { codeSecret: null, codesSince: null } });
  await tx.staffRecoveryCode.deleteMany({ where: { staffId } });
}

/**
 * Signs a member in by password alone from now on.
 * @throws AppError `invalid` (the password, by field), `too-many`, `in-use` (the role needs codes).
 */
export async function turnOffCodes(
  staff: StaffMember,
  { current }: z.output<typeof ownPasswordInput>,
): Promise<void> {
  await requireOwnPassword(staff, current);
  if (await areCodesRequired(staff.role))
    throw new AppError('in-use', {
      forPerson: 'Your role has to sign in with codes. You can move them to another phone.',
    });
  await getDb().$transaction(async (tx) => {
    await dropCodes(tx, staff.id);
    await queueMail(
      tx,
      await accountMail(staff.email, 'Signing in to your account asks for no code any more.'),
    );
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'staff.turn-off-codes',
      target: `staff:${staff.id}`,
    });
  });
}
