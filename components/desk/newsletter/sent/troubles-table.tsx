import Link from 'next/link';
import type { Trouble } from '@/lib/newsletter/sending/list-troubles';
import { outcomes } from '@/lib/newsletter/sending/schema';
import { type Column, DataTable } from '../../data-table';

const columns: Column<Trouble>[] = [
  {
    key: 'who',
    label: 'Address',
    cell: ({ subscriber }) =>
      subscriber ? (
        <Link className="long-word" href={`/admin/subscribers/${subscriber.id}`} prefetch={false}>
          {subscriber.email}
        </Link>
      ) : (
        'Erased'
      ),
  },
  { key: 'state', label: 'Outcome', cell: ({ state }) => <span className="badge">{outcomes[state]}</span> },
  { key: 'reason', label: 'Why', cell: ({ reason }) => <span className="long-word">{reason}</span> },
];

/** Who did not surely get a mail. Nothing where everybody did. */
export function TroublesTable({
  path,
  troubles: { items, next },
}: {
  path: string;
  troubles: { items: Trouble[]; next: number | null };
}) {
  if (items.length === 0) return null;
  return (
    <section className="stack">
      <h2>Who did not surely get it</h2>
      <p className="muted">
        “Uncertain” means that the connection ended after the mail left and before the answer came. It may
        have arrived, so it is not sent again.
      </p>
      <DataTable
        caption="People whose mail failed, was left out or is uncertain"
        columns={columns}
        rows={items}
        rowKey={({ number }) => number}
      />
      {next !== null && (
        <nav className="pager" aria-label="Pages">
          <Link href={`${path}?after=${next}`} prefetch={false}>
            More people
          </Link>
        </nav>
      )}
    </section>
  );
}
