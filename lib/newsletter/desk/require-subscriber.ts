import type { Db } from '@/lib/db/client';
import type { Subscriber } from '@/lib/db/generated/client';
import { AppError } from '@/lib/errors';

/** @throws AppError `not-found` where nothing is kept of the person. */
export async function requireSubscriber(tx: Db, id: string): Promise<Subscriber> {
  const row = await tx.subscriber.findUnique({ where: { id } });
  if (row) return row;
  throw new AppError('not-found', { forPerson: 'Nothing is kept of this person any more.' });
}
