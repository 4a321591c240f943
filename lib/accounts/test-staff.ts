import { randomUUID } from 'node:crypto';
import { type Db, getDb } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import type { StaffMember } from './abilities';
import { hashPassword } from './hash-password';
import { createSession, findSession } from './store';

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

/** The member of the staff who is signed in by a session; null for a stranger, and while a code is asked for. */
export async function findStaffBySession(db: Db, sessionId: string, now: Date): Promise<StaffMember | null> {
  const session = await findSession(db, sessionId, now);
  return session?.asks === null ? session.staff : null;
}
