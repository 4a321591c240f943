import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import type { SubscriptionState } from '@/lib/db/generated/enums';
import { defaultTopic } from './topics/schema';

const pageSize = 50;

export interface SubscriberItem {
  id: string;
  email: string;
  state: SubscriptionState;
  /** Of the state: when asked for, confirmed or ended. ISO, UTC. */
  since: string;
}

/** Subscribers of the newsletter, newest first, 50 a page. `after` is the last id of the page before. */
export async function listSubscribers(
  staff: StaffMember,
  after?: string,
): Promise<{ items: SubscriberItem[]; next: string | null }> {
  requireAbility(staff, 'subscriber.see');
  const rows = await getDb().subscriber.findMany({
    include: { subscriptions: { where: { topic: defaultTopic } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
  const items = rows.slice(0, pageSize).map(({ id, email, createdAt, subscriptions: [subscription] }) => {
    const state = subscription?.state ?? 'pending';
    const moments = { pending: null, active: subscription?.confirmedAt, ended: subscription?.endedAt };
    return { id, email, state, since: (moments[state] ?? createdAt).toISOString() };
  });
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}

/** How many subscriptions of the newsletter there are in each state. */
export async function countSubscribers(staff: StaffMember): Promise<Record<SubscriptionState, number>> {
  requireAbility(staff, 'subscriber.see');
  const groups = await getDb().subscription.groupBy({
    by: ['state'],
    where: { topic: defaultTopic },
    _count: true,
  });
  const counts = Object.fromEntries(groups.map(({ state, _count }) => [state, _count]));
  return { active: 0, pending: 0, ended: 0, ...counts };
}
