import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { type Db, getDb } from '@/lib/db/client';
import type { subscriptionStates } from '../schema';
import { type SubscriberStateName, subscriberStateNames } from './schema';

type SubscriptionStateName = keyof typeof subscriptionStates;

export interface SegmentCount {
  /** A topic; of alerts `alert/PROGRAM/STREAM or *`. */
  segment: string;
  counts: Record<SubscriptionStateName, number>;
}

export interface SubscriberCounts {
  people: Record<SubscriberStateName, number>;
  /** Largest first; segments that nobody ever asked for are left out. */
  segments: SegmentCount[];
}

/** How many there are of each segment and state: a sum over few rows, however many people there are. */
export async function readCounts(db: Db): Promise<SubscriberCounts> {
  const rows = await db.subscriptionCount.groupBy({ by: ['segment', 'state'], _sum: { delta: true } });
  const countOf = (segment: string, state: string) =>
    rows.find((row) => row.segment === segment && row.state === state)?._sum.delta ?? 0;
  const people = Object.fromEntries(subscriberStateNames.map((state) => [state, countOf('', state)]));
  const segments = [...new Set(rows.map(({ segment }) => segment))].filter(Boolean).map((segment) => ({
    segment,
    counts: {
      active: countOf(segment, 'active'),
      pending: countOf(segment, 'pending'),
      ended: countOf(segment, 'ended'),
      held: countOf(segment, 'held'),
    },
  }));
  return {
    people: people as Record<SubscriberStateName, number>,
    segments: segments
      .filter(({ counts }) => Object.values(counts).some((count) => count > 0))
      .sort((a, b) => b.counts.active - a.counts.active || a.segment.localeCompare(b.segment)),
  };
}

/** People by state, and subscriptions by segment and state. */
export function countSubscribers(staff: StaffMember): Promise<SubscriberCounts> {
  requireAbility(staff, 'subscriber.see');
  return readCounts(getDb());
}
