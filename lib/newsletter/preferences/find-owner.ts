import type { Db } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { readPreferencesToken } from './preferences-token';

/** Whose preferences a signed link opens; null where it opens none. */
export function findOwner(db: Db, token: string): Promise<{ id: string; email: string } | null> {
  const id = readPreferencesToken(token);
  if (!id) return Promise.resolve(null);
  return db.subscriber.findUnique({ where: { id }, select: { id: true, email: true } });
}

/** @throws AppError `not-found` where the link opens nothing. */
export async function requireOwner(db: Db, token: string): Promise<{ id: string; email: string }> {
  const owner = await findOwner(db, token);
  if (owner) return owner;
  throw new AppError('not-found', {
    message: 'unknown preferences link',
    forPerson: 'This link is not known here. Copy it whole from the mail, or use the link in a newer one.',
  });
}
