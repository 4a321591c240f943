import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { accountMail } from '../links/mails';
import { lockPerson, requireKeep } from '../people/rules';
import { endSessionsOf } from '../store';
import type { resetCodesInput } from './schema';
import { dropCodes } from './turn-off';

/** The reset itself: the codes, every session, the mail to the person, the line in the log. */
async function takeCodes(
  tx: Db,
  person: { id: string; name: string; email: string },
  by: { staffId: string | null; actor: string },
): Promise<void> {
  await dropCodes(tx, person.id);
  await endSessionsOf(tx, person.id, new Date());
  const what = `${by.actor} has reset the codes by which you sign in. Sign in with your password.`;
  await queueMail(tx, await accountMail(person.email, what));
  await recordAudit(tx, {
    ...by,
    act: 'staff.reset-codes',
    target: `staff:${person.id}`,
    before: { name: person.name, codes: true },
    after: { name: person.name, codes: false },
  });
}

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
    await takeCodes(tx, person, { staffId: staff.id, actor: staff.name });
    return { id };
  });
}

/**
 * The same from the command line, for the last owner.
 * @throws AppError `not-found`: nobody has this address, or no codes.
 */
export async function resetCodesOf(email: string, actor: string): Promise<void> {
  await getDb().$transaction(async (tx) => {
    const person = await tx.staff.findFirst({
      where: { email, codesSince: { not: null } },
      select: { id: true, name: true, email: true },
    });
    if (!person)
      throw new AppError('not-found', { forPerson: `Nobody with the address ${email} has codes.` });
    await takeCodes(tx, person, { staffId: null, actor });
  });
}
