import Link from 'next/link';
import { formatInstant } from '@/lib/dates';
import { type MailStatus, mailStatuses } from '@/lib/email/schema';
import type { ReceivedSending, SubscriberMail } from '@/lib/newsletter/desk/get-subscriber';
import { leftOutFor, outcomes, sendingKinds } from '@/lib/newsletter/sending/schema';
import { type Column, DataTable } from '../data-table';
import { EmptyState } from '../empty-state';

const moment = (at: string) => <time dateTime={at}>{formatInstant(at)}</time>;
const kindWords: Record<string, string> = sendingKinds;
const outcomeWords: Record<string, string> = outcomes;
const reasonWords: Record<string, string> = leftOutFor;

/** What a person was to get of editions and alerts, and how it ended for them. */
export function ReceivedTable({ rows }: { rows: ReceivedSending[] }) {
  const columns: Column<ReceivedSending>[] = [
    { key: 'kind', label: 'What', cell: ({ kind }) => kindWords[kind] ?? kind },
    {
      key: 'state',
      label: 'State',
      cell: ({ state }) => <span className="badge">{outcomeWords[state] ?? 'Waiting'}</span>,
    },
    { key: 'reason', label: 'Why', cell: ({ reason }) => reasonWords[reason] ?? reason },
    { key: 'at', label: 'Started', cell: ({ startedAt }) => moment(startedAt) },
  ];
  return (
    <DataTable
      caption="Editions and alerts, newest first"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

/** The newest mails to a person. */
export function MailsTable({ rows, canOpen }: { rows: SubscriberMail[]; canOpen: boolean }) {
  if (rows.length === 0) return <EmptyState>No mail to this address is kept.</EmptyState>;
  const columns: Column<SubscriberMail>[] = [
    {
      key: 'subject',
      label: 'Mail',
      cell: ({ id, subject }) =>
        canOpen ? (
          <Link href={`/admin/outbox/${id}`} prefetch={false}>
            {subject}
          </Link>
        ) : (
          subject
        ),
    },
    {
      key: 'status',
      label: 'State',
      cell: ({ status }) => <span className="badge">{mailStatuses[status as MailStatus] ?? status}</span>,
    },
    { key: 'at', label: 'When', cell: ({ createdAt }) => moment(createdAt) },
  ];
  return <DataTable caption="Mails, newest first" columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
