import type { LinkClicks } from '@/lib/newsletter/editions/desk/get-edition';
import { formatInteger } from '@/lib/numbers';
import { type Column, DataTable } from '../../data-table';

const columns: Column<LinkClicks>[] = [
  {
    key: 'url',
    label: 'Link',
    cell: ({ url }) => (
      <a className="long-word" href={url} target="_blank" rel="noreferrer">
        {url}
      </a>
    ),
  },
  { key: 'clicks', label: 'Followed', isNumeric: true, cell: ({ clicks }) => formatInteger(clicks) },
];

/** How often each link was followed. Nobody knows by whom. */
export function ClicksTable({ links }: { links: LinkClicks[] }) {
  return (
    <section className="stack">
      <h2>Links</h2>
      <p className="muted">
        Counted per link, never per person. Programs that look through mails for dangers follow links too, so
        take the counts as a measure of one link against another.
      </p>
      <DataTable
        caption="Links, most followed first"
        columns={columns}
        rows={links}
        rowKey={({ id }) => id}
      />
    </section>
  );
}
