import { formatInstant } from '@/lib/dates';
import { outcomes, sendingKinds } from '@/lib/newsletter/sending/schema';
import type { SentAlert } from '@/lib/newsletter/sending/sendings-at-desk';
import { formatInteger } from '@/lib/numbers';
import { type Column, DataTable } from '../../data-table';

const counted = Object.entries(outcomes) as [keyof typeof outcomes, string][];

const columns: Column<SentAlert>[] = [
  { key: 'draws', label: 'Draw', cell: ({ draws, kind }) => draws.join(', ') || sendingKinds[kind] },
  { key: 'kind', label: 'What', cell: ({ kind }) => sendingKinds[kind] },
  {
    key: 'at',
    label: 'Finished',
    cell: ({ finishedAt }) => <time dateTime={finishedAt}>{formatInstant(finishedAt)}</time>,
  },
  { key: 'total', label: 'People', isNumeric: true, cell: ({ total }) => formatInteger(total) },
  ...counted.map(([name, label]) => ({
    key: name,
    label,
    isNumeric: true,
    cell: (alert: SentAlert) => formatInteger(alert[name]),
  })),
];

/** Alerts that went out, newest first, with what became of their mails. */
export function AlertsTable({ alerts }: { alerts: SentAlert[] }) {
  return (
    <DataTable
      caption="Newest alerts, with what became of their mails"
      columns={columns}
      rows={alerts}
      rowKey={({ id }) => id}
    />
  );
}
