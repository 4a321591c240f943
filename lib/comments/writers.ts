import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '@/lib/db/client';
import { emailHash, networkHash } from './rules/hashes';
import type { Standing } from './rules/signs';

export const newKey = () => randomBytes(32).toString('base64url');
/** The database has a key that grants something only as its SHA-256. */
export const hashKey = (key: string) => createHash('sha256').update(key).digest('hex');

/** The writer of an address, kept when it is new. Two that arrive together find the same one. */
export async function findOrKeepWriter(tx: Db, email: string): Promise<{ id: string }> {
  await tx.commentWriter.createMany({ data: { email, leaveKey: newKey() }, skipDuplicates: true });
  return tx.commentWriter.findUniqueOrThrow({ where: { email }, select: { id: true } });
}

const hour = 3_600_000;
const day = 24 * hour;

/** What the records know of whoever posts these words from this network. */
export async function readStanding(
  tx: Db,
  posted: {
    writerId: string;
    email: string;
    name: string;
    bodyHash: string;
    address: string;
    articleId: number;
  },
): Promise<Standing> {
  const { writerId, email, name, bodyHash, address } = posted;
  const network = networkHash(address);
  const now = Date.now();
  const recently = { gt: new Date(now - hour) };
  const sameName = { equals: name, mode: 'insensitive' } as const;
  const [shown, spam, bans, same, inLastHour, last] = await Promise.all([
    tx.comment.count({ where: { writerId, state: 'approved', name: sameName } }),
    tx.comment.count({ where: { writerId, state: 'spam' } }),
    tx.commentBan.count({
      where: { hash: { in: [network, emailHash(email)] }, expiresAt: { gt: new Date(now) } },
    }),
    tx.comment.count({ where: { bodyHash, createdAt: { gt: new Date(now - 30 * day) } }, take: 1 }),
    tx.comment.count({ where: { networkHash: network, createdAt: recently } }),
    tx.comment.findFirst({
      where: { networkHash: network, createdAt: recently },
      orderBy: { createdAt: 'desc' },
      select: { createdAt: true },
    }),
  ]);
  return {
    isKnown: shown > 0 && spam === 0,
    isBanned: bans > 0,
    isRepeated: same > 0,
    sinceLast: last && now - last.createdAt.getTime(),
    inLastHour,
  };
}
