import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import type { StaffMember } from '../abilities';
import type { ownSessionInput } from '../password/schema';
import { endSessionsOf } from '../store';

/** One browser in which a member is signed in. Instants are ISO 8601 in UTC. */
export interface OwnSession {
  id: string;
  /** "Firefox on Windows". */
  device: string;
  address: string;
  since: string;
  seenAt: string;
  isThis: boolean;
}

const systems: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];
/** The order matters: most browsers also claim to be Safari, and some to be Chrome. */
const browsers: [RegExp, string][] = [
  [/Edg\w*\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

/** A browser's own description → words that its user knows. */
export function deviceOf(userAgent: string): string {
  const named = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  if (!browser) return system ? `A browser on ${system}` : 'An unknown browser';
  return system ? `${browser} on ${system}` : browser;
}

/** Where a member is signed in, the newest first. */
export async function listOwnSessions(staff: StaffMember): Promise<OwnSession[]> {
  const rows = await getDb().staffSession.findMany({
    where: { staffId: staff.id, endedAt: null, needsCode: false, expiresAt: { gt: new Date() } },
    orderBy: { seenAt: 'desc' },
    take: 50,
  });
  return rows.map(({ id, userAgent, address, createdAt, seenAt }) => ({
    id,
    device: deviceOf(userAgent),
    address,
    since: createdAt.toISOString(),
    seenAt: seenAt.toISOString(),
    isThis: id === staff.sessionId,
  }));
}

/** Signs one of a member's browsers out; another person's is not found, and nothing happens. */
export async function endOwnSession(
  staff: StaffMember,
  { id }: z.output<typeof ownSessionInput>,
): Promise<void> {
  await getDb().$transaction(async (tx) => {
    const { count } = await tx.staffSession.updateMany({
      where: { id, staffId: staff.id, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (count === 0) return;
    const who = { staffId: staff.id, actor: staff.name, target: `staff:${staff.id}` };
    await recordAudit(tx, { ...who, act: 'session.end' });
  });
}

/** Signs a member out everywhere but here. */
export async function endOtherSessions(staff: StaffMember): Promise<void> {
  await getDb().$transaction(async (tx) => {
    await endSessionsOf(tx, staff.id, new Date(), staff.sessionId);
    const who = { staffId: staff.id, actor: staff.name, target: `staff:${staff.id}` };
    await recordAudit(tx, { ...who, act: 'session.end' });
  });
}
