import type { Db } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import { AppError } from '@/lib/errors';
import { can, requireAbility, type StaffMember } from '../abilities';

/** Whether a member may keep the account of somebody in a role, or give that role. */
export function mayKeep(staff: StaffMember, role: Role): boolean {
  return can(staff, role === 'owner' ? 'people.keep-owners' : 'people.keep');
}

/** @throws AppError `forbidden`: an admin neither makes owners nor touches them. */
export function requireKeep(staff: StaffMember, ...touched: Role[]): void {
  requireAbility(staff, 'people.keep');
  if (touched.every((role) => mayKeep(staff, role))) return;
  throw new AppError('forbidden', {
    message: `${staff.role} ${staff.id} asked to keep an owner`,
    forPerson: 'Only an owner can make owners or change their accounts.',
  });
}

/**
 * The account that an act is about, locked to the end of the transaction.
 * @throws AppError `not-found`, or `conflict` where it is newer than what the person saw.
 */
export async function lockPerson(tx: Db, id: string, version: string) {
  // The owners too, in one order: two who close each other's account at once wait instead of blocking each other.
  await tx.$queryRaw`
    SELECT id FROM staff WHERE id = ${id}::uuid OR (role = 'owner' AND is_active) ORDER BY id FOR UPDATE`;
  const person = await tx.staff.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      isActive: true,
      codesSince: true,
      updatedAt: true,
    },
  });
  if (!person) throw new AppError('not-found', { forPerson: 'This person is not on the staff.' });
  if (person.updatedAt.toISOString() === version) return person;
  throw new AppError('conflict', { forPerson: 'This account was changed since you opened it.' });
}

/** Asked under `lockPerson`, which holds the owners too. @throws AppError `in-use` where an owner would be the last one to go. */
export async function requireAnotherOwner(tx: Db, id: string): Promise<void> {
  const others = await tx.staff.count({ where: { role: 'owner', isActive: true, id: { not: id } } });
  if (others > 0) return;
  throw new AppError('in-use', {
    forPerson: 'This is the last owner. Make somebody else an owner first.',
  });
}
