import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import type { StaffMember } from '../abilities';
import { verifyPassword } from '../hash-password';
import { countTry, forgiveTries } from '../limits/own-tries';

/**
 * Asks a member who is signed in for the password once more, so that nobody who finds the browser
 * open changes how its owner signs in.
 * @throws AppError `invalid` with the field `current`, `too-many`.
 */
export async function requireOwnPassword(staff: StaffMember, current: string): Promise<void> {
  await countTry('password', staff.id);
  const stored = await getDb().staff.findUniqueOrThrow({ where: { id: staff.id } });
  if (!(await verifyPassword(stored.passwordHash, current)))
    throw new AppError('invalid', {
      forPerson: 'Some fields need another look.',
      fields: { current: 'This is not your password.' },
    });
  await forgiveTries('password', staff.id);
}
