import type { Db } from '@/lib/db/client';

/** Holds an article's row until the transaction ends: whoever else would change its state waits. */
export async function lockArticle(tx: Db, id: number): Promise<void> {
  await tx.$queryRaw`SELECT id FROM articles WHERE id = ${id} FOR UPDATE`;
}
