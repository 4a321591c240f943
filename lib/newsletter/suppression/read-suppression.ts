import type { Db } from '@/lib/db/client';
import type { SuppressionReason } from '@/lib/db/generated/enums';
import { suppressionHash } from '../mail-keys';

/** Reasons that the person's own fresh consent takes away; the others only the desk does. */
const own: readonly SuppressionReason[] = ['erased', 'asked'];

/** Why an address gets no mail; null where it may. */
export async function readSuppression(db: Db, email: string): Promise<SuppressionReason | null> {
  const row = await db.suppression.findUnique({ where: { hash: suppressionHash(email) } });
  return row?.reason ?? null;
}

/** Whether only the desk can let an address have mail again. */
export function needsDesk(reason: SuppressionReason | null): boolean {
  return reason !== null && !own.includes(reason);
}

/** Lets an address have mail again; what a bounce held back goes on. */
export async function liftSuppression(tx: Db, email: string): Promise<void> {
  const hash = suppressionHash(email);
  await tx.suppression.deleteMany({ where: { hash } });
  await tx.mailReport.updateMany({ where: { addressHash: hash, counts: true }, data: { counts: false } });
  await tx.subscription.updateMany({
    where: { subscriber: { email }, state: 'held' },
    data: { state: 'active' },
  });
  await tx.subscriber.updateMany({
    where: { email, suppressedAs: { not: null } },
    data: { suppressedAs: null, suppressedAt: null, suppressedNote: '' },
  });
}
