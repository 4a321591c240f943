import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { shownAddress } from '../desk/shown-address';
import { leftOutFor, type Outcome } from './schema';

const pageSize = 50;

/** Somebody whose mail did not surely arrive. */
export interface Trouble {
  number: number;
  /** Null once the person is erased. */
  subscriber: { id: string; email: string } | null;
  state: Exclude<Outcome, 'sent'>;
  reason: string;
}

const troubles = ['uncertain', 'failed', 'suppressed'] as const;

/** Who did not surely get a sending's mail, 50 a page. `after` is the last number of the page before. */
export async function listTroubles(
  staff: StaffMember,
  sendingId: string,
  after = 0,
): Promise<{ items: Trouble[]; next: number | null }> {
  requireAbility(staff, 'subscriber.see');
  const rows = await getDb().sendingRecipient.findMany({
    where: { sendingId, state: { in: [...troubles] }, number: { gt: after } },
    select: {
      number: true,
      state: true,
      reason: true,
      subscriber: { select: { id: true, email: true } },
    },
    orderBy: { number: 'asc' },
    take: pageSize + 1,
  });
  const items = rows.slice(0, pageSize).map(({ state, reason, subscriber, ...row }) => ({
    ...row,
    subscriber: subscriber && { ...subscriber, email: shownAddress(subscriber.email) },
    state: state as Trouble['state'],
    reason: leftOutFor[reason as keyof typeof leftOutFor] ?? reason,
  }));
  return { items, next: rows.length > pageSize ? (items.at(-1)?.number ?? null) : null };
}
