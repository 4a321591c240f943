import Link from 'next/link';
import { formatInstant } from '@/lib/dates';
import type { RedirectRow } from '@/lib/redirects/schema';
import { type Column, DataTable } from '../data-table';
import type { KeptFormAction } from '../use-kept-form';
import styles from './redirects.module.css';
import { RemoveRedirect } from './remove-redirect';

function LeadsTo({ to, article }: Pick<RedirectRow, 'to' | 'article'>) {
  if (!to) return <span className="badge badge-changed">Gone (410)</span>;
  return (
    <>
      <a href={to} className={styles.address}>
        {to}
      </a>
      {article && <span className="muted"> follows its story</span>}
    </>
  );
}

/** Old addresses, and where they lead. */
export function RedirectsTable({ redirects, remove }: { redirects: RedirectRow[]; remove: KeptFormAction }) {
  const columns: Column<RedirectRow>[] = [
    {
      key: 'path',
      label: 'Old address',
      cell: ({ path }) => <span className={styles.address}>{path}</span>,
    },
    { key: 'to', label: 'Leads to', cell: (row) => <LeadsTo {...row} /> },
    {
      key: 'story',
      label: 'Story',
      cell: ({ article }) =>
        article ? (
          <Link href={`/admin/articles/${article.id}`} prefetch={false}>
            {article.headline || 'No headline yet'}
          </Link>
        ) : (
          '–'
        ),
    },
    {
      key: 'since',
      label: 'Since',
      cell: ({ createdAt }) => <time dateTime={createdAt}>{formatInstant(createdAt)}</time>,
    },
    {
      key: 'act',
      label: 'Act',
      cell: ({ path, stands }) => <RemoveRedirect action={remove} path={path} stands={stands} />,
    },
  ];
  return <DataTable caption="Old addresses" columns={columns} rows={redirects} rowKey={({ path }) => path} />;
}
