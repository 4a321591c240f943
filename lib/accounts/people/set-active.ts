import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { endLinksOf } from '../links/links';
import { endSessionsOf } from '../store';
import { lockPerson, requireAnotherOwner, requireKeep } from './rules';
import type { setActiveInput } from './schema';

/**
 * Closes an account, or opens it again. What the person wrote stays as it is.
 * @throws AppError `forbidden`, `in-use` (the last owner, oneself), `conflict`.
 */
export async function setActive(
  staff: StaffMember,
  { id, isActive, version }: z.output<typeof setActiveInput>,
): Promise<{ id: string }> {
  requireKeep(staff);
  if (id === staff.id)
    throw new AppError('in-use', { forPerson: 'Ask a colleague to close your own account.' });
  return getDb().$transaction(async (tx) => {
    const person = await lockPerson(tx, id, version);
    requireKeep(staff, person.role);
    if (person.isActive === isActive) return { id };
    if (!isActive && person.role === 'owner') await requireAnotherOwner(tx, id);
    await tx.staff.update({ where: { id }, data: { isActive } });
    await endSessionsOf(tx, id, new Date());
    await endLinksOf(tx, { staffId: id });
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: isActive ? 'staff.reopen' : 'staff.close',
      target: `staff:${id}`,
      before: { name: person.name, active: person.isActive },
      after: { name: person.name, active: isActive },
    });
    return { id };
  });
}
