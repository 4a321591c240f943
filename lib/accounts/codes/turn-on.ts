import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { accountMail } from '../links/mails';
import { requireOwnPassword } from '../own/require-password';
import { endSessionsOf } from '../store';
import { sealKey } from './key';
import { offerCodes, readOffer } from './offer';
import { replaceRecoveryCodes } from './recovery';
import type { CodeOffer, ownPasswordInput, turnOnInput } from './schema';
import { stepOf } from './totp';

/** Offers a key for a phone to who knows the password. @throws AppError `invalid`, `too-many`. */
export async function beginCodes(
  staff: StaffMember,
  { current }: z.output<typeof ownPasswordInput>,
): Promise<CodeOffer> {
  await requireOwnPassword(staff, current);
  return offerCodes(staff);
}

/**
 * Puts the codes of a phone in force by the first of them; those of an older phone end, and so does
 * every other session, which was opened without.
 * @returns the recovery codes, shown this once.
 * @throws AppError `invalid` (the code, by field), `conflict` (the key was offered too long ago).
 */
export async function turnOnCodes(
  staff: StaffMember,
  { offer, code }: z.output<typeof turnOnInput>,
): Promise<string[]> {
  const secret = readOffer(staff, offer);
  if (!secret)
    throw new AppError('conflict', { forPerson: 'This key is too old. Open the page again for a new one.' });
  const now = new Date();
  const step = stepOf(secret, code, now);
  if (step === null)
    throw new AppError('invalid', {
      forPerson: 'Codes are not on yet.',
      fields: {
        code: 'This is not the code of now. Check the clock of your phone, then enter the next one.',
      },
    });
  return getDb().$transaction(async (tx) => {
    const { codesSince } = await tx.staff.findUniqueOrThrow({ where: { id: staff.id } });
    const data = { codeSecret: sealKey(staff.id, secret), codesSince: now, codeStep: step };
    await tx.staff.update({ where: { id: staff.id }, data });
    await endSessionsOf(tx, staff.id, now, staff.sessionId);
    const words = codesSince
      ? 'Codes at sign-in now come from another phone, and you have new recovery codes.'
      : 'Signing in to your account now asks for a code from your phone.';
    await queueMail(tx, await accountMail(staff.email, words));
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: codesSince ? 'staff.replace-codes' : 'staff.turn-on-codes',
      target: `staff:${staff.id}`,
    });
    return replaceRecoveryCodes(tx, staff.id);
  });
}
