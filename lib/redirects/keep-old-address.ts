import type { Db } from '@/lib/db/client';

/**
 * Remembers an address that was an article's, so that it leads to the article's present one, or
 * answers 410 while it has none. The address that it now has is no old one any more.
 */
export async function keepOldAddress(
  tx: Db,
  move: { articleId: number; from: string | null; to: string | null },
): Promise<void> {
  const { articleId, from, to } = move;
  if (to !== null) await tx.redirect.deleteMany({ where: { path: to } });
  if (from === null || from === to) return;
  await tx.redirect.upsert({
    where: { path: from },
    create: { path: from, articleId },
    update: { articleId, target: null },
  });
  // What led to the old address follows the article too: no reader is sent on twice.
  await tx.redirect.updateMany({ where: { target: from }, data: { articleId, target: null } });
}
