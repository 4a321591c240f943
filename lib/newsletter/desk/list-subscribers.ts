import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { findSubscriberIds } from './find-subscribers';
import type { SubscriberFilter, SubscriberStateName } from './schema';
import { shownAddress } from './shown-address';

const pageSize = 50;

export interface SubscriberItem {
  id: string;
  email: string;
  state: SubscriberStateName;
  /** When they first signed up or were imported. ISO, UTC. */
  since: string;
  /** What they get, asked for, or what is held back, as topics. */
  topics: string[];
}

/**
 * Subscribers, newest first, or by address where one is sought; 50 a page.
 * @returns `next` is the id of the page's last person, where there are more.
 */
export async function listSubscribers(
  staff: StaffMember,
  filter: SubscriberFilter,
): Promise<{ items: SubscriberItem[]; next: string | null }> {
  requireAbility(staff, 'subscriber.see');
  const db = getDb();
  const ids = await findSubscriberIds(db, filter, pageSize + 1);
  const shown = ids.slice(0, pageSize);
  const rows = await db.subscriber.findMany({
    where: { id: { in: shown } },
    include: {
      subscriptions: {
        where: { state: { not: 'ended' } },
        select: { topic: true },
        orderBy: [{ createdAt: 'asc' }, { topic: 'asc' }],
      },
    },
  });
  const known = new Map(rows.map((row) => [row.id, row]));
  const items = shown
    .flatMap((id) => known.get(id) ?? [])
    .map((row) => ({
      id: row.id,
      email: shownAddress(row.email),
      state: row.state,
      since: row.createdAt.toISOString(),
      topics: row.subscriptions.map(({ topic }) => topic),
    }));
  return { items, next: ids.length > pageSize ? (shown.at(-1) ?? null) : null };
}
