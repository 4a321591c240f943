import type { Db } from '@/lib/db/client';
import { openKey } from './key';
import { spendRecoveryCode } from './recovery';
import { stepOf } from './totp';

export type CodeWay = 'phone' | 'recovery';

/**
 * Takes a code of a member's, once: neither it nor an older one of the phone is taken again, and of
 * attempts at the same time one succeeds.
 * @returns what it was; null where it is wrong or used.
 */
export async function spendCode(tx: Db, staffId: string, code: string, at: Date): Promise<CodeWay | null> {
  const person = await tx.staff.findFirst({
    where: { id: staffId, isActive: true, codesSince: { not: null } },
    select: { codeSecret: true },
  });
  const secret = person?.codeSecret ? openKey(staffId, person.codeSecret) : null;
  const step = secret ? stepOf(secret, code, at) : null;
  if (step === null) return (await spendRecoveryCode(tx, staffId, code)) ? 'recovery' : null;
  // By hand: the account's own version is what admins' forms carry, and signing in is no change of it.
  const used = await tx.$executeRaw`
    UPDATE staff SET code_step = ${step} WHERE id = ${staffId}::uuid AND code_step < ${step}`;
  return used === 1 ? 'phone' : null;
}
