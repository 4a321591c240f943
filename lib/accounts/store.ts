import type { Db } from '@/lib/db/client';
import type { StaffMember } from './abilities';

/** A staff session lasts two weeks at most, then the person signs in anew. */
export const sessionSeconds = 14 * 24 * 60 * 60;
const seenStep = 5 * 60 * 1000;

/** What a sign-in is checked against; null for an address without an active account. */
export async function findCredentials(db: Db, email: string) {
  return db.staff.findFirst({
    where: { email, isActive: true },
    select: { id: true, name: true, email: true, passwordHash: true, codesSince: true },
  });
}

/** Opens a session; returns its id. */
export async function createSession(
  db: Db,
  input: { staffId: string; address?: string; userAgent: string; now: Date },
): Promise<string> {
  const { id } = await db.staffSession.create({
    data: {
      staffId: input.staffId,
      userAgent: input.userAgent.slice(0, 300),
      address: input.address?.slice(0, 64) ?? '',
      expiresAt: new Date(input.now.getTime() + sessionSeconds * 1000),
    },
    select: { id: true },
  });
  return id;
}

/** The member of the staff behind a session; null when it was ended, ran out, or the account is closed. */
export async function findStaffBySession(db: Db, sessionId: string, now: Date): Promise<StaffMember | null> {
  const session = await db.staffSession.findFirst({
    where: {
      id: sessionId,
      endedAt: null,
      needsCode: false,
      expiresAt: { gt: now },
      staff: { isActive: true },
    },
    select: { id: true, seenAt: true, staff: { select: { id: true, email: true, name: true, role: true } } },
  });
  if (!session) return null;
  // Said in the list of sessions; to the minute would be a write with each request.
  if (now.getTime() - session.seenAt.getTime() > seenStep) {
    await db.staffSession.updateMany({ where: { id: sessionId }, data: { seenAt: now } });
  }
  return { ...session.staff, sessionId: session.id };
}

/** Ends every session of a person, but one where it is named. */
export async function endSessionsOf(db: Db, staffId: string, now: Date, except?: string): Promise<void> {
  await db.staffSession.updateMany({
    where: { staffId, endedAt: null, ...(except && { id: { not: except } }) },
    data: { endedAt: now },
  });
}

/** Ends one session, once. */
export async function endSessionRow(db: Db, sessionId: string, now: Date): Promise<void> {
  await db.staffSession.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } });
}
