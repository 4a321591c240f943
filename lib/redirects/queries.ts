import { getDb } from '@/lib/db/client';

/** What an old address leads to: an article (perhaps no longer published), or nothing any more. */
export interface OldAddress {
  articleId: number | null;
}

/** Whether a path once was an article's, and whose; null for a path that never was. */
export async function getOldAddress(path: string): Promise<OldAddress | null> {
  return getDb().redirect.findUnique({ where: { path }, select: { articleId: true } });
}
