import type { Metadata } from 'next';
import { type Column, DataTable } from '@/components/desk/data-table';
import { EmptyState } from '@/components/desk/empty-state';
import { OlderLink } from '@/components/desk/mail/older-link';
import { PageHeader } from '@/components/desk/page-header';
import { formatInstant } from '@/lib/dates';
import { countSubscribers, listSubscribers, type SubscriberItem } from '@/lib/newsletter/desk';
import { listPosition, subscriptionStates } from '@/lib/newsletter/schema';
import { formatInteger } from '@/lib/numbers';
import { pageStaff } from '../../page-staff';

export const metadata: Metadata = { title: 'Subscribers' };

const columns: Column<SubscriberItem>[] = [
  { key: 'email', label: 'Address', cell: ({ email }) => email },
  {
    key: 'state',
    label: 'State',
    cell: ({ state }) => <span className="badge">{subscriptionStates[state]}</span>,
  },
  { key: 'since', label: 'Since', cell: ({ since }) => <time dateTime={since}>{formatInstant(since)}</time> },
];

export default async function SubscribersPage({
  searchParams,
}: {
  searchParams: Promise<{ after?: string }>;
}) {
  const staff = await pageStaff('subscriber.see');
  const after = listPosition.parse((await searchParams).after);
  const [{ items, next }, counts] = await Promise.all([
    listSubscribers(staff, after),
    countSubscribers(staff),
  ]);
  return (
    <div className="stack">
      <PageHeader title="Subscribers" />
      <p>
        <strong>{formatInteger(counts.active)} subscribed</strong>, {formatInteger(counts.pending)} asked and
        have not confirmed, {formatInteger(counts.ended)} left.
      </p>
      {items.length > 0 ? (
        <DataTable
          caption="Subscribers, newest first"
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState>Nobody has signed up yet.</EmptyState>
      )}
      <OlderLink path="/admin/subscribers" next={next} label="Earlier subscribers" />
    </div>
  );
}
