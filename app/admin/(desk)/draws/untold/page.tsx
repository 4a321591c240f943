import type { Metadata } from 'next';
import Link from 'next/link';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { UntoldTable } from '@/components/desk/stories/untold-table';
import { listUntoldDraws } from '@/lib/articles/news/untold-draws';
import { pageStaff } from '../../../page-staff';
import { draftStoryAction } from '../[program]/[number]/actions';

export const metadata: Metadata = { title: 'Rounds without a story' };

export default async function UntoldDrawsPage(props: { searchParams: Promise<Record<string, string>> }) {
  const staff = await pageStaff('article.write-own');
  const { after } = await props.searchParams;
  const { draws, nextCursor } = await listUntoldDraws(staff, {
    limit: 30,
    after: typeof after === 'string' ? after : '',
  });
  return (
    <>
      <PageHeader title="Rounds without a story" />
      {draws.length > 0 ? (
        <UntoldTable draws={draws} draft={draftStoryAction} />
      ) : (
        <EmptyState>Every round has its story.</EmptyState>
      )}
      {nextCursor && (
        <p className="pager">
          <Link href={`/admin/draws/untold?after=${encodeURIComponent(nextCursor)}`}>Older rounds</Link>
        </p>
      )}
    </>
  );
}
