import type { Metadata } from 'next';
import Link from 'next/link';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { RedirectForm } from '@/components/desk/redirects/redirect-form';
import { RedirectsTable } from '@/components/desk/redirects/redirects-table';
import { listRedirects } from '@/lib/redirects/desk/list-redirects';
import { listRedirectsInput } from '@/lib/redirects/schema';
import { pageStaff } from '../../page-staff';
import { keepRedirectAction, removeRedirectAction } from './actions';
import { RedirectSearch } from './redirect-search';

export const metadata: Metadata = { title: 'Redirects' };

const doneWords: Record<string, string> = { kept: 'is kept.', removed: 'is forgotten.' };

export default async function RedirectsPage(props: { searchParams: Promise<Record<string, string>> }) {
  const staff = await pageStaff('redirect.keep');
  const { done = '', path = '', ...query } = await props.searchParams;
  const { search, after } = listRedirectsInput.parse(query);
  const { redirects, nextAfter } = await listRedirects(staff, { search, after });
  return (
    <div className="stack" key={`${done}-${path}`}>
      <PageHeader title="Redirects">
        <Link href="/admin/redirects/import" className="button">
          Import a file
        </Link>
      </PageHeader>
      {doneWords[done] && (
        <ArrivalNotice>
          {path} {doneWords[done]}
        </ArrivalNotice>
      )}
      <p>
        Old addresses, and where they lead for good. Those of stories that moved are kept by themselves. One
        answers only where no page of ours stands.
      </p>
      <RedirectForm action={keepRedirectAction} />
      <h2>Kept addresses</h2>
      <RedirectSearch search={search} />
      {redirects.length > 0 ? (
        <RedirectsTable redirects={redirects} remove={removeRedirectAction} />
      ) : (
        <EmptyState>{search ? 'No kept address has these words.' : 'No old address is kept yet.'}</EmptyState>
      )}
      <nav className="pager" aria-label="Pages">
        {after && <Link href={`/admin/redirects?${new URLSearchParams({ search })}`}>First page</Link>}
        {nextAfter && (
          <Link href={`/admin/redirects?${new URLSearchParams({ search, after: nextAfter })}`}>More</Link>
        )}
      </nav>
    </div>
  );
}
