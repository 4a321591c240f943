import type { DeskBan } from '@/lib/comments/desk/bans';
import { formatInstant } from '@/lib/dates';
import { type Column, DataTable } from '../data-table';
import { ActForm } from '../stories/act-form';
import type { KeptFormAction } from '../use-kept-form';

/** The bans in force, and the way to end one. */
export function BanTable({ bans, lift }: { bans: DeskBan[]; lift: KeptFormAction }) {
  const columns: Column<DeskBan>[] = [
    { key: 'reason', label: 'Reason', cell: ({ reason }) => <bdi>{reason}</bdi> },
    {
      key: 'kind',
      label: 'Whom',
      cell: ({ kind }) => (kind === 'network' ? 'A network' : 'An email address'),
    },
    {
      key: 'since',
      label: 'Since',
      cell: ({ since }) => <time dateTime={since}>{formatInstant(since)}</time>,
    },
    {
      key: 'until',
      label: 'Until',
      cell: ({ until }) => <time dateTime={until}>{formatInstant(until)}</time>,
    },
    {
      key: 'act',
      label: 'Act',
      cell: ({ hash, reason }) => (
        <ActForm action={lift} fields={{ hash }} label="Lift" name={`Lift the ban for “${reason}”`} />
      ),
    },
  ];
  return <DataTable caption="Bans" columns={columns} rows={bans} rowKey={({ hash }) => hash} />;
}
