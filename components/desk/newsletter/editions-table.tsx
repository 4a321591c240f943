import Link from 'next/link';
import { formatInstant } from '@/lib/dates';
import type { EditionItem } from '@/lib/newsletter/editions/desk/list-editions';
import { type Column, DataTable } from '../data-table';
import { editionPeople, editionState } from './edition-state';

const columns: Column<EditionItem>[] = [
  {
    key: 'subject',
    label: 'Subject',
    cell: ({ id, subject }) => (
      <Link href={`/admin/newsletter/${id}`} prefetch={false}>
        {subject || 'Without a subject'}
      </Link>
    ),
  },
  {
    key: 'state',
    label: 'State',
    cell: (item) => (
      <>
        <span className={`badge ${item.sending?.state === 'done' ? 'badge-published' : ''}`}>
          {editionState(item)}
        </span>
        {item.refusedFor && <span className="field-error"> Not sent when it was due</span>}
      </>
    ),
  },
  { key: 'people', label: 'Sent to', isNumeric: true, cell: editionPeople },
  {
    key: 'at',
    label: 'When',
    cell: ({ updatedAt, sending }) => {
      const at = sending?.startedAt ?? updatedAt;
      return <time dateTime={at}>{formatInstant(at)}</time>;
    },
  },
];

/** Editions, newest first. */
export function EditionsTable({ items }: { items: EditionItem[] }) {
  return (
    <DataTable caption="Editions, newest first" columns={columns} rows={items} rowKey={({ id }) => id} />
  );
}
