import { getDb } from '@/lib/db/client';
import { spellPath } from './read-address';
import type { Way } from './store';

/** What an old address leads to: an article (perhaps no longer published), another address, or nothing any more. */
export type OldAddress = Way;

/** Where a path at which nothing stands leads; null for one that never was. */
export async function getOldAddress(path: string): Promise<OldAddress | null> {
  const spelled = spellPath(path);
  if (!spelled) return null;
  return getDb().redirect.findUnique({
    where: { path: spelled },
    select: { articleId: true, target: true },
  });
}
