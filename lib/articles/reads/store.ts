import type { Db } from '@/lib/db/client';

/** Forgets what was read before a day. */
export async function deleteReadsBefore(db: Db, before: Date): Promise<void> {
  await db.articleReads.deleteMany({ where: { day: { lt: before } } });
}
