import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { accountMail } from '../links/mails';
import { lockPerson, requireKeep } from '../people/rules';
import { endSessionsOf } from '../store';
import type { resetCodesInput } from './schema';
import { dropCodes } from './turn-off';

/**
 * Takes the codes of somebody away who lost the phone and the recovery codes. All their sessions end;
 * where the role needs codes, they set them up anew at the next sign-in. They are told by mail.
 * @throws AppError `forbidden`, `in-use` (oneself), `conflict`, `not-found`.
 */
export async function resetCodes(
  staff: StaffMember,
  { id, version }: z.output<typeof resetCodesInput>,
): Promise<{ id: string }> {
  requireKeep(staff);
  if (id === staff.id)
    throw new AppError('in-use', { forPerson: 'Change your own codes at your account, by your password.' });
  return getDb().$transaction(async (tx) => {
    const person = await lockPerson(tx, id, version);
    requireKeep(staff, person.role);
    if (!person.codesSince) throw new AppError('not-found', { forPerson: 'There are no codes to reset.' });
    await dropCodes(tx, id);
    await endSessionsOf(tx, id, new Date());
    const what = `${staff.name} has reset the codes by which you sign in. Sign in with your password.`;
    await queueMail(tx, await accountMail(person.email, what));
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'staff.reset-codes',
      target: `staff:${id}`,
      before: { name: person.name, codes: true },
      after: { name: person.name, codes: false },
    });
    return { id };
  });
}
