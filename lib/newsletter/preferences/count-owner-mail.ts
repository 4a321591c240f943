import type { Db } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { countRequest, type SubscriberRow } from '../store';
import { requireOwner } from './find-owner';

/**
 * Counts a mail that somebody with a signed link causes: its owner gets at most one in ten minutes.
 * @throws AppError `too-many` within them, `not-found` for a link that this site did not sign.
 */
export async function countOwnerMail(tx: Db, token: string): Promise<SubscriberRow> {
  const owner = await requireOwner(tx, token);
  const counted = await countRequest(tx, owner.email);
  if (counted.mayMail) return counted;
  throw new AppError('too-many', {
    forPerson: 'A mail was sent to this address a moment ago. Please wait ten minutes, then try again.',
  });
}
