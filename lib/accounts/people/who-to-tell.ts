import type { Db } from '@/lib/db/client';
import { type Ability, rolesWith } from '../abilities';

/**
 * Mail addresses of those who are told what became of a person's plan: the person; where they are no longer
 * here, twenty at most of those who may do it in their place.
 */
export async function whoToTell(tx: Db, staffId: string | null, ability: Ability): Promise<string[]> {
  const person = staffId ? await tx.staff.findUnique({ where: { id: staffId } }) : null;
  if (person?.isActive) return [person.email];
  const others = await tx.staff.findMany({
    where: { isActive: true, role: { in: rolesWith(ability) } },
    select: { email: true },
    orderBy: { id: 'asc' },
    take: 20,
  });
  return others.map(({ email }) => email);
}
