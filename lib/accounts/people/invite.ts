import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { queueMail } from '@/lib/email/queue-mail';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { endLinksOf, issueLink } from '../links/links';
import { invitationMail } from '../links/mails';
import { requireKeep } from './rules';
import { inviteDays, type inviteInput } from './schema';

/**
 * Sends somebody a link by which they join with a role. An older link to the same address ends.
 * @throws AppError `forbidden` (only an owner invites owners), `invalid` (on the staff already).
 */
export async function invitePerson(
  staff: StaffMember,
  { email, role }: z.output<typeof inviteInput>,
): Promise<{ email: string }> {
  requireKeep(staff, role);
  return getDb().$transaction(async (tx) => {
    const known = await tx.staff.findUnique({ where: { email }, select: { isActive: true } });
    if (known)
      throw new AppError('invalid', {
        forPerson: 'Some fields need another look.',
        fields: {
          email: known.isActive
            ? 'Somebody with this address is on the staff already.'
            : 'This address has an account that is closed. Open it again instead.',
        },
      });
    await endLinksOf(tx, { email });
    const link = { purpose: 'invite', email, role, createdById: staff.id } as const;
    const token = await issueLink(tx, link, inviteDays * 86_400);
    await queueMail(tx, await invitationMail(email, { token, role, by: staff.name }));
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'staff.invite',
      target: `address:${email}`,
      after: { role },
    });
    return { email };
  });
}
