import type { Metadata } from 'next';
import Link from 'next/link';
import { DataTable } from '@/components/desk/data-table';
import { PageHeader } from '@/components/desk/page-header';
import { listDeskTemplates } from '@/lib/articles/drafting/templates/desk';
import { storyKindHints, storyKinds } from '@/lib/articles/drafting/templates/kinds';
import { pageStaff } from '../../../page-staff';

export const metadata: Metadata = { title: 'Story templates' };

export default async function TemplatesPage() {
  const templates = await listDeskTemplates(await pageStaff('template.keep'));
  return (
    <>
      <PageHeader title="Story templates" />
      <div className="stack">
        <p>
          A new official round makes a draft from its record. These are the words around the figures; the
          figures themselves stay references, and follow every correction.
        </p>
        <DataTable
          caption="Templates by kind of round"
          rows={templates}
          rowKey={({ kind }) => kind}
          columns={[
            {
              key: 'kind',
              label: 'Template',
              cell: ({ kind }) => (
                <Link href={`/admin/settings/templates/${kind}`} prefetch={false}>
                  {storyKinds[kind]}
                </Link>
              ),
            },
            { key: 'for', label: 'For', cell: ({ kind }) => storyKindHints[kind] },
            {
              key: 'state',
              label: 'Text',
              cell: ({ isBuiltIn }) => (isBuiltIn ? 'Built in' : 'The desk’s own'),
            },
            { key: 'changed', label: 'Last changed', cell: ({ changed }) => changed || '–' },
          ]}
        />
      </div>
    </>
  );
}
