import { createHash, randomInt } from 'node:crypto';
import type { Db } from '@/lib/db/client';
import { recoveryCount } from './schema';

/** Without signs that look alike. 16 of 32 are 80 bits: a plain hash of them is not guessed. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 16;

const hashOf = (staffId: string, code: string) =>
  createHash('sha256').update(`${staffId} ${code}`).digest('hex');

function newCode(): string {
  return Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
}

/** Replaces a member's recovery codes. @returns the new ones, as they are shown this once. */
export async function replaceRecoveryCodes(tx: Db, staffId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCount }, newCode);
  await tx.staffRecoveryCode.deleteMany({ where: { staffId } });
  await tx.staffRecoveryCode.createMany({
    data: codes.map((code) => ({ staffId, hash: hashOf(staffId, code) })),
  });
  return codes.map((code) => code.replace(/.{4}(?=.)/g, '$&-'));
}

/** Uses a recovery code up. Of attempts at the same time one succeeds. @returns whether this was the one. */
export async function spendRecoveryCode(tx: Db, staffId: string, code: string): Promise<boolean> {
  const { count } = await tx.staffRecoveryCode.updateMany({
    where: { hash: hashOf(staffId, code), staffId, usedAt: null },
    data: { usedAt: new Date() },
  });
  return count === 1;
}

/** How many of a member's recovery codes still work. */
export async function countRecoveryCodes(db: Db, staffId: string): Promise<number> {
  return db.staffRecoveryCode.count({ where: { staffId, usedAt: null } });
}
