import type { Metadata } from 'next';
import Link from 'next/link';
import { PageHeader } from '@/components/desk/page-header';
import { ImportRedirects } from '@/components/desk/redirects/import-redirects';
import { pageStaff } from '../../../page-staff';
import { importRedirectsAction, previewRedirectsAction } from '../actions';

export const metadata: Metadata = { title: 'Import redirects' };

export default async function ImportRedirectsPage() {
  await pageStaff('redirect.keep');
  return (
    <div className="stack">
      <PageHeader title="Import redirects">
        <Link href="/admin/redirects">All redirects</Link>
      </PageHeader>
      <p>
        A CSV file with an old address and a new one on each line. A new address that is left empty, or says
        410, takes the page away. You see what each line would do before anything is kept.
      </p>
      <ImportRedirects preview={previewRedirectsAction} keep={importRedirectsAction} />
    </div>
  );
}
