import type { Db } from '@/lib/db/client';
import type { StaffMember } from './abilities';
import { areCodesRequired } from './codes/required';

/** A staff session lasts two weeks at most, then the person signs in anew. */
export const sessionSeconds = 14 * 24 * 60 * 60;
/** How long a right password waits for its code. */
const codeSeconds = 15 * 60;
const seenStep = 5 * 60 * 1000;

/** What a sign-in is checked against; null for an address without an active account. */
export async function findCredentials(db: Db, email: string) {
  return db.staff.findFirst({
    where: { email, isActive: true },
    select: { id: true, name: true, email: true, passwordHash: true, codesSince: true },
  });
}

/** Opens a session, or one that waits for a code; returns its id. */
export async function createSession(
  db: Db,
  input: { staffId: string; address?: string; userAgent: string; now: Date; needsCode?: boolean },
): Promise<string> {
  const needsCode = input.needsCode ?? false;
  const seconds = needsCode ? codeSeconds : sessionSeconds;
  const { id } = await db.staffSession.create({
    data: {
      staffId: input.staffId,
      userAgent: input.userAgent.slice(0, 300),
      address: input.address?.slice(0, 64) ?? '',
      needsCode,
      expiresAt: new Date(input.now.getTime() + seconds * 1000),
    },
    select: { id: true },
  });
  return id;
}

/** Makes a session that waited for a code a whole one. @returns false where it waits no more. */
export async function admitSession(tx: Db, sessionId: string, now: Date): Promise<boolean> {
  const { count } = await tx.staffSession.updateMany({
    where: { id: sessionId, needsCode: true, endedAt: null, expiresAt: { gt: now } },
    data: { needsCode: false, expiresAt: new Date(now.getTime() + sessionSeconds * 1000) },
  });
  return count === 1;
}

/**
 * Who is behind a session, and what is still asked of them: the code of their phone, or to set codes up
 * because their role needs them. Null when it was ended, ran out, or the account is closed.
 */
export async function findSession(
  db: Db,
  sessionId: string,
  now: Date,
): Promise<{ staff: StaffMember; asks: 'code' | 'set-up' | null } | null> {
  const session = await db.staffSession.findFirst({
    where: { id: sessionId, endedAt: null, expiresAt: { gt: now }, staff: { isActive: true } },
    select: {
      id: true,
      seenAt: true,
      needsCode: true,
      staff: { select: { id: true, email: true, name: true, role: true, codesSince: true } },
    },
  });
  if (!session) return null;
  // Said in the list of sessions; to the minute would be a write with each request.
  if (now.getTime() - session.seenAt.getTime() > seenStep) {
    await db.staffSession.updateMany({ where: { id: sessionId }, data: { seenAt: now } });
  }
  const { codesSince, ...person } = session.staff;
  const staff = { ...person, sessionId: session.id };
  if (session.needsCode) return { staff, asks: 'code' };
  const isWhole = codesSince !== null || !(await areCodesRequired(staff.role));
  return { staff, asks: isWhole ? null : 'set-up' };
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

/** Forgets sessions, and links of invitations and resets, that ended or ran out before an instant. */
export async function deleteEndedBefore(db: Db, before: Date): Promise<void> {
  const isOver = { OR: [{ endedAt: { lt: before } }, { expiresAt: { lt: before } }] };
  await db.staffSession.deleteMany({ where: isOver });
  await db.staffLink.deleteMany({ where: isOver });
}
