import { createHash, randomBytes } from 'node:crypto';
import type { Db, Prisma } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';

/** A link's key is known to the person alone: the database has only its SHA-256. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

type NewLink =
  | { purpose: 'invite'; email: string; role: Role; createdById: string }
  | { purpose: 'reset'; email: string; staffId: string };

/** Makes a link that works once. @returns the key, which is in the mail and nowhere else. */
export async function issueLink(tx: Db, link: NewLink, lifeSeconds: number): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + lifeSeconds * 1000);
  await tx.staffLink.create({ data: { ...link, hash: hashOf(token), expiresAt } });
  return token;
}

const open = (): Prisma.StaffLinkWhereInput => ({ endedAt: null, expiresAt: { gt: new Date() } });

/** The link behind a key; null where it is unknown, used, taken back or too old. */
export async function findLink(db: Db, purpose: 'invite' | 'reset', token: string) {
  return db.staffLink.findFirst({
    where: { hash: hashOf(token), purpose, ...open() },
    select: {
      id: true,
      email: true,
      role: true,
      staff: { select: { id: true, name: true, email: true, isActive: true } },
    },
  });
}

/** Uses a link up. Of attempts at the same time one succeeds. @returns whether this was the one. */
export async function closeLink(tx: Db, id: string): Promise<boolean> {
  const { count } = await tx.staffLink.updateMany({
    where: { id, ...open() },
    data: { endedAt: new Date() },
  });
  return count === 1;
}

/** Ends the links that are still out for an address or a person. */
export async function endLinksOf(tx: Db, whose: { email: string } | { staffId: string }): Promise<void> {
  await tx.staffLink.updateMany({ where: { ...whose, endedAt: null }, data: { endedAt: new Date() } });
}
