import { z } from 'zod';
import { getDb } from '@/lib/db/client';

/**
 * Where a counted link leads. Nothing is kept of who follows it: a number grows.
 * @param isCounted false for what is no person's reading: HEAD, programs.
 * @returns null for a link that is not known.
 */
export async function followLink(id: string, isCounted: boolean): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const link = await getDb().editionLink.findUnique({ where: { id }, select: { url: true } });
  if (link && isCounted)
    await getDb().editionLink.update({ where: { id }, data: { clicks: { increment: 1 } } });
  return link?.url ?? null;
}
