import type { Metadata } from 'next';
import Link from 'next/link';
import { DataTable } from '@/components/desk/data-table';
import { PageHeader } from '@/components/desk/page-header';
import { listDeskPages } from '@/lib/articles/pages/desk';
import { pageHints } from '@/lib/articles/pages/schema';
import { formatInstant } from '@/lib/dates';
import { getSettings } from '@/lib/settings/queries';
import { pageStaff } from '../../page-staff';

export const metadata: Metadata = { title: 'Pages' };

export default async function PagesPage() {
  const pages = await listDeskPages(await pageStaff('page.keep'));
  const { timeZone } = (await getSettings()).data;
  return (
    <>
      <PageHeader title="Pages" />
      <DataTable
        caption="Pages about the newsroom"
        rows={pages}
        rowKey={({ slug }) => slug}
        columns={[
          {
            key: 'title',
            label: 'Page',
            cell: ({ slug, text }) => (
              <Link href={`/admin/pages/${slug}`} prefetch={false}>
                {text.title}
              </Link>
            ),
          },
          { key: 'path', label: 'Address', cell: ({ path }) => path },
          { key: 'hint', label: 'Good to know', cell: ({ slug }) => pageHints[slug] },
          {
            key: 'changed',
            label: 'Last changed',
            cell: ({ versions: [newest] }) =>
              newest
                ? `${formatInstant(newest.at, timeZone)} ${newest.by && `by ${newest.by}`}`
                : 'As shipped',
          },
        ]}
      />
    </>
  );
}
