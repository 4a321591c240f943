import type { Metadata } from 'next';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { EmptyState } from '@/components/desk/empty-state';
import { PeopleCounts } from '@/components/desk/subscribers/people-counts';
import { SegmentCounts } from '@/components/desk/subscribers/segment-counts';
import { SubscriberFilters } from '@/components/desk/subscribers/subscriber-filters';
import { SubscribersTable } from '@/components/desk/subscribers/subscribers-table';
import { can } from '@/lib/accounts/abilities';
import { countSubscribers } from '@/lib/newsletter/desk/count-subscribers';
import { listSubscribers } from '@/lib/newsletter/desk/list-subscribers';
import { subscriberFilter } from '@/lib/newsletter/desk/schema';
import { getTopicChoices } from '@/lib/newsletter/topics/choices';
import { pageStaff } from '../../page-staff';
import { OlderSubscribers, SubscribersHead } from './list-parts';

export const metadata: Metadata = { title: 'Subscribers' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SubscribersPage({ searchParams }: Props) {
  const staff = await pageStaff('subscriber.see');
  const given = await searchParams;
  const filter = subscriberFilter.parse(given);
  const [{ items, next }, { people, segments }, { data: choices }] = await Promise.all([
    listSubscribers(staff, filter),
    countSubscribers(staff),
    getTopicChoices(),
  ]);
  const { search, state, topic } = filter;
  const isNarrowed = Boolean(search || state || topic);
  return (
    <div className="stack">
      <SubscribersHead canKeep={can(staff, 'subscriber.keep')} />
      {given.done === 'erased' && <ArrivalNotice>Everything kept with the address is erased.</ArrivalNotice>}
      <PeopleCounts people={people} />
      {segments.length > 0 && <SegmentCounts segments={segments} choices={choices} />}
      <SubscriberFilters
        key={`${search} ${state} ${topic}`}
        filter={filter}
        segments={segments}
        choices={choices}
      />
      {items.length > 0 ? (
        <SubscribersTable items={items} choices={choices} />
      ) : (
        <EmptyState>
          {isNarrowed
            ? 'Nobody matches. Search by how an address begins, or widen the filter.'
            : 'Nobody has signed up yet.'}
        </EmptyState>
      )}
      <OlderSubscribers filter={filter} next={next} />
    </div>
  );
}
