import { getDb } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import type { StaffMember } from './abilities';

/** For tests: a member of the staff with a role, in the database. */
export async function addTestStaff(role: Role): Promise<StaffMember> {
  const email = `${role}-${crypto.randomUUID()}@example.org`;
  const row = await getDb().staff.create({ data: { email, name: `Test ${role}`, role, passwordHash: '-' } });
  return { id: row.id, sessionId: crypto.randomUUID(), email, name: row.name, role };
}
