import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { closeLink } from '../links/links';
import { requireKeep } from './rules';
import type { invitationInput } from './schema';

/**
 * Takes an invitation back: its link leads nowhere from now on.
 * @throws AppError `forbidden`, `not-found` (used, taken back or run out meanwhile).
 */
export async function endInvitation(
  staff: StaffMember,
  { id }: z.output<typeof invitationInput>,
): Promise<{ email: string }> {
  requireKeep(staff);
  return getDb().$transaction(async (tx) => {
    const link = await tx.staffLink.findFirst({ where: { id, purpose: 'invite' } });
    if (link?.role) requireKeep(staff, link.role);
    if (!link || !(await closeLink(tx, id)))
      throw new AppError('not-found', { forPerson: 'This invitation is not open any more.' });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'staff.uninvite',
      target: `address:${link.email}`,
      before: { role: link.role },
    });
    return { email: link.email };
  });
}
