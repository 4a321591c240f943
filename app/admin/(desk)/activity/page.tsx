import type { Metadata } from 'next';
import Link from 'next/link';
import { type Column, DataTable } from '@/components/desk/data-table';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { type Activity, listActivity } from '@/lib/accounts/activity';
import { formatInstant } from '@/lib/dates';
import { pageStaff } from '../../page-staff';
import { actWords, targetWords } from './act-words';

export const metadata: Metadata = { title: 'Activity' };

const columns: Column<Activity>[] = [
  { key: 'at', label: 'When', cell: ({ at }) => <time dateTime={at}>{formatInstant(at)}</time> },
  { key: 'actor', label: 'Who', cell: ({ actor }) => actor },
  { key: 'act', label: 'What', cell: ({ act }) => actWords(act) },
  {
    key: 'target',
    label: 'On',
    cell: ({ target, href }) =>
      href ? (
        <Link href={href} prefetch={false}>
          {targetWords(target)}
        </Link>
      ) : (
        targetWords(target)
      ),
  },
  { key: 'details', label: 'Change', cell: ({ details }) => details },
];

export default async function ActivityPage(props: { searchParams: Promise<{ before?: string }> }) {
  const staff = await pageStaff('activity.see');
  const { before } = await props.searchParams;
  const { entries, nextBefore } = await listActivity(staff, typeof before === 'string' ? before : null);
  return (
    <>
      <PageHeader title="Activity" />
      {entries.length > 0 ? (
        <DataTable
          caption="Activity, newest first"
          columns={columns}
          rows={entries}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState>Nothing has been done yet.</EmptyState>
      )}
      <nav className="pager" aria-label="Pages">
        {before && <Link href="/admin/activity">Newest</Link>}
        {nextBefore && <Link href={`/admin/activity?before=${nextBefore}`}>Older</Link>}
      </nav>
    </>
  );
}
