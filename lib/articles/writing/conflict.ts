import { formatInstant } from '@/lib/dates';
import type { Db } from '@/lib/db/client';
import { AppError } from '@/lib/errors';

const inEditor = 'Yours was not saved; your text is still here.';

/**
 * Why a write with an older version is refused: who saved the newer one, and when.
 * @param outcome What became of the person's own act.
 */
export async function conflictOn(db: Db, id: number, outcome: string = inEditor): Promise<AppError> {
  const stored = await db.article.findUnique({
    where: { id },
    select: { version: true, updatedAt: true, updatedBy: { select: { name: true } } },
  });
  if (!stored) return new AppError('not-found', { forPerson: 'This article no longer exists.' });
  const who = stored.updatedBy?.name ?? 'Somebody';
  return new AppError('conflict', {
    message: `article ${id} is at version ${stored.version}`,
    forPerson: `${who} saved a newer version on ${formatInstant(stored.updatedAt)}. ${outcome}`,
  });
}
