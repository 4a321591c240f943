import type { Metadata } from 'next';
import Link from 'next/link';
import { type Column, DataTable } from '@/components/desk/data-table';
import { EmptyState } from '@/components/desk/empty-state';
import { CaptureNotice } from '@/components/desk/mail/capture-notice';
import { OlderLink } from '@/components/desk/mail/older-link';
import { PageHeader } from '@/components/desk/page-header';
import { formatInstant } from '@/lib/dates';
import { type MailKind, mailKinds, mailStatuses, type OutboxRow } from '@/lib/email/schema';
import { isCapturing, listOutbox } from '@/lib/jobs/desk';
import { listPosition } from '@/lib/newsletter/schema';
import { pageStaff } from '../../page-staff';

export const metadata: Metadata = { title: 'Outbox' };

const columns: Column<OutboxRow>[] = [
  {
    key: 'subject',
    label: 'Subject',
    cell: ({ id, subject }) => (
      <Link href={`/admin/outbox/${id}`} prefetch={false}>
        {subject}
      </Link>
    ),
  },
  {
    key: 'status',
    label: 'State',
    cell: ({ status }) => <span className="badge">{mailStatuses[status]}</span>,
  },
  { key: 'to', label: 'To', cell: ({ to }) => to },
  { key: 'kind', label: 'About', cell: ({ kind }) => mailKinds[kind as MailKind] ?? kind },
  {
    key: 'at',
    label: 'Made',
    cell: ({ createdAt }) => <time dateTime={createdAt}>{formatInstant(createdAt)}</time>,
  },
];

export default async function OutboxPage({ searchParams }: { searchParams: Promise<{ after?: string }> }) {
  const staff = await pageStaff('outbox.see');
  const { items, next } = await listOutbox(staff, listPosition.parse((await searchParams).after));
  return (
    <div className="stack">
      <PageHeader title="Outbox" />
      <CaptureNotice isCapturing={isCapturing()} />
      {items.length > 0 ? (
        <DataTable caption="Mails, newest first" columns={columns} rows={items} rowKey={({ id }) => id} />
      ) : (
        <EmptyState>No mail yet. The first one comes with a sign-up for the newsletter.</EmptyState>
      )}
      <OlderLink path="/admin/outbox" next={next} label="Older mails" />
    </div>
  );
}
