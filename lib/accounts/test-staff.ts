import { randomUUID } from 'node:crypto';
import { getDb } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import type { StaffMember } from './abilities';
import { hashPassword } from './hash-password';
import { createSession } from './store';

export const testPassword = 'correct horse battery staple';
let hash: Promise<string> | undefined;

/** A signed-in member of the staff for tests, with a row, a session and a password. */
export async function addTestStaff(role: Role, name = `Test ${role}`): Promise<StaffMember> {
  hash ??= hashPassword(testPassword);
  const { id, email } = await getDb().staff.create({
    data: { email: `${randomUUID()}@example.org`, name, role, passwordHash: await hash },
  });
  const sessionId = await createSession(getDb(), { staffId: id, userAgent: 'test', now: new Date() });
  return { id, sessionId, email, name, role };
}
