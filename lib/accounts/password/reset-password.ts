import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { AppError } from '@/lib/errors';
import { hashPassword } from '../hash-password';
import { forgiveAttempts } from '../limits/login-limits';
import { closeLink, findLink } from '../links/links';
import { accountMail } from '../links/mails';
import type { RequestOrigin } from '../schema';
import { endSessionsOf } from '../store';
import { requireGoodPassword } from './check-password';
import type { resetInput } from './schema';

const gone = () =>
  new AppError('not-found', {
    forPerson: 'This link was used or is too old. Ask for another one.',
  });

/** Whose password a link changes; null where it does not work any more. */
export async function findReset(token: string) {
  const link = await findLink(getDb(), 'reset', token);
  return link?.staff?.isActive ? { linkId: link.id, ...link.staff } : null;
}

/**
 * Gives the owner of a link another password. All their sessions end; a code is asked for as before.
 * @throws AppError `invalid` (the password, by field), `not-found` (the link was used or ran out).
 */
export async function resetPassword(
  { token, password }: z.output<typeof resetInput>,
  origin: RequestOrigin,
): Promise<void> {
  const person = await findReset(token);
  if (!person) throw gone();
  await requireGoodPassword(password, person);
  const passwordHash = await hashPassword(password);
  await getDb().$transaction(async (tx) => {
    if (!(await closeLink(tx, person.linkId))) throw gone();
    await tx.staff.update({ where: { id: person.id }, data: { passwordHash } });
    await endSessionsOf(tx, person.id, new Date());
    await queueMail(tx, await accountMail(person.email, 'Your password was changed by a link from a mail.'));
    await recordAudit(tx, {
      staffId: person.id,
      actor: person.name,
      act: 'staff.reset-password',
      target: `staff:${person.id}`,
    });
  });
  await forgiveAttempts(person.email, origin.address);
}
