import type { Db } from '@/lib/db/client';
import type { SuppressionReason } from '@/lib/db/generated/enums';
import { endTopics } from '../end-subscription';
import { suppressionHash } from '../mail-keys';
import { isTopic } from '../topics/schema';

/** Why an address is suppressed while the person is kept. */
export type KeptReason = Exclude<SuppressionReason, 'erased'>;

/** Where a person's wish to get nothing any more came in. */
const exits = { asked: 'desk', complained: 'complaint' } as const;

/** A bounce says nothing of what the person wishes: it is held, and goes on when the address takes mail again. */
async function stopSubscriptions(tx: Db, subscriberId: string, reason: KeptReason): Promise<void> {
  if (reason === 'bounced') {
    await tx.subscription.updateMany({ where: { subscriberId, state: 'active' }, data: { state: 'held' } });
    return;
  }
  const rows = await tx.subscription.findMany({ where: { subscriberId, state: { not: 'ended' } } });
  const topics = rows.map(({ topic }) => topic).filter(isTopic);
  const wording = reason === 'asked' ? 'desk-end-1' : 'complaint-end-1';
  await endTopics(tx, { subscriberId, topics, exit: exits[reason], wording });
}

/**
 * Gives an address no more mail from this moment: what was confirmed is held back after a bounce, and ended
 * otherwise; links to confirm that are still out end. A complaint is never softened by a later reason.
 * @param given the address; `note` is for the desk: what its server said, or who asked.
 * @returns whether the address got mail until now.
 */
export async function suppressAddress(
  tx: Db,
  given: { email: string; reason: KeptReason; note: string },
): Promise<boolean> {
  const { email, reason, note } = given;
  const hash = suppressionHash(email);
  await tx.suppression.createMany({ data: { hash, reason }, skipDuplicates: true });
  await tx.suppression.updateMany({ where: { hash, reason: { not: 'complained' } }, data: { reason } });
  const person = await tx.subscriber.findUnique({ where: { email } });
  if (!person) return false;
  // Subscriptions before the person's row, as everywhere: so none waits for another in a circle.
  await stopSubscriptions(tx, person.id, reason);
  await tx.subscriberToken.updateMany({
    where: { subscriberId: person.id, purpose: 'confirm', usedAt: null },
    data: { usedAt: new Date() },
  });
  const { count } = await tx.subscriber.updateMany({
    where: { id: person.id, OR: [{ suppressedAs: null }, { suppressedAs: { not: 'complained' } }] },
    data: { suppressedAs: reason, suppressedAt: new Date(), suppressedNote: note.slice(0, 500) },
  });
  return count === 1 && person.suppressedAs === null;
}
