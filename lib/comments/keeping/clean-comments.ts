import { getDb } from '@/lib/db/client';

const day = 86_400_000;
const keptDays = 30;

/**
 * Forgets what is not needed any more: networks and set-aside comments after 30 days, bans that ended,
 * and people without a comment.
 */
export async function cleanComments(): Promise<void> {
  const db = getDb();
  const before = new Date(Date.now() - keptDays * day);
  await db.comment.deleteMany({
    where: {
      state: { in: ['spam', 'deleted'] },
      createdAt: { lt: before },
      OR: [{ judgedAt: null }, { judgedAt: { lt: before } }],
      replies: { none: { state: { in: ['waiting', 'approved'] } } },
    },
  });
  await db.comment.updateMany({
    where: { networkHash: { not: null }, createdAt: { lt: before } },
    data: { networkHash: null },
  });
  await db.commentBan.deleteMany({ where: { expiresAt: { lt: new Date() } } });
  await db.commentWriter.deleteMany({ where: { createdAt: { lt: before }, comments: { none: {} } } });
}
