import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { endSessionsOf } from '../store';
import { lockPerson, requireAnotherOwner, requireKeep } from './rules';
import type { changeRoleInput } from './schema';

/**
 * Gives a member another role; all their sessions end.
 * @throws AppError `forbidden` (owners are an owner's matter), `in-use` (the last owner), `conflict`,
 *   `invalid` (the role that the person has).
 */
export async function changeRole(
  staff: StaffMember,
  { id, role, version }: z.output<typeof changeRoleInput>,
): Promise<{ id: string }> {
  requireKeep(staff, role);
  return getDb().$transaction(async (tx) => {
    const person = await lockPerson(tx, id, version);
    requireKeep(staff, person.role);
    if (person.role === role) {
      throw new AppError('invalid', {
        forPerson: 'Nothing was changed.',
        fields: { role: `${person.name} has this role already.` },
      });
    }
    if (person.role === 'owner' && person.isActive) await requireAnotherOwner(tx, id);
    await tx.staff.update({ where: { id }, data: { role } });
    await endSessionsOf(tx, id, new Date());
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'staff.role',
      target: `staff:${id}`,
      before: { name: person.name, role: person.role },
      after: { name: person.name, role },
    });
    return { id };
  });
}
