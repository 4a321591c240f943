import { type Db, getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { suppressionHash } from '../mail-keys';
import { maskEmail } from '../queries';
import { type TokenForm, token } from '../schema';
import { findToken, useUpToken } from '../tokens';

function refuse(message: string): AppError {
  const forPerson = 'This link no longer works. Ask for a new one from the link in any mail of ours.';
  return new AppError('not-found', { message, forPerson });
}

/** Whose data a mailed link erases; null where it erases none (any more). Reading it changes nothing. */
export async function getEraseLink(given: string): Promise<{ email: string } | null> {
  const known = token.safeParse(given).success ? await findToken(getDb(), 'erase', given) : null;
  return known && !known.isUsed && !known.isExpired ? { email: maskEmail(known.email) } : null;
}

/** Takes a person's rows and mails away, and leaves the hash. An earlier reason to send nothing stays. */
export async function eraseAddress(tx: Db, { id, email }: { id: string; email: string }): Promise<void> {
  const hash = suppressionHash(email);
  await tx.suppression.createMany({ data: { hash, reason: 'erased' }, skipDuplicates: true });
  await tx.$executeRaw`DELETE FROM mails WHERE lower("to") = ${email.toLowerCase()}`;
  await tx.subscription.deleteMany({ where: { subscriberId: id } });
  await tx.subscriber.deleteMany({ where: { id } });
}

/**
 * Erases a subscriber: choices, consents, links, and the mails to the address. A keyed hash remains,
 * so that no import brings the address back. Its owner may sign up again.
 * @throws AppError `not-found` for a token that is unknown, used up or expired.
 */
export async function eraseSubscriber({ token: given }: TokenForm): Promise<void> {
  const db = getDb();
  const known = await findToken(db, 'erase', given);
  if (!known) throw refuse('unknown token');
  await db.$transaction(async (tx) => {
    if (!(await useUpToken(tx, known.hash))) throw refuse('token is used up or expired');
    await eraseAddress(tx, { id: known.subscriberId, email: known.email });
  });
}
