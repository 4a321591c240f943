import type { Metadata } from 'next';
import Link from 'next/link';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { ChangedStories } from '@/components/desk/stories/changed-stories';
import { can } from '@/lib/accounts/abilities';
import { listChangedStories } from '@/lib/articles/news/changed-stories';
import { pageStaff } from '../../../page-staff';
import { checkFiguresAction } from './actions';

export const metadata: Metadata = { title: 'Stories with changed figures' };

export default async function ChangedStoriesPage(props: { searchParams: Promise<Record<string, string>> }) {
  const staff = await pageStaff();
  const { after } = await props.searchParams;
  const { stories, nextCursor } = await listChangedStories(staff, {
    limit: 30,
    after: typeof after === 'string' ? after : '',
  });
  return (
    <>
      <PageHeader title="Stories with changed figures" />
      {stories.length > 0 ? (
        <ChangedStories
          stories={stories}
          check={can(staff, 'article.publish-own') ? checkFiguresAction : null}
        />
      ) : (
        <EmptyState>Every published story is as it was checked last.</EmptyState>
      )}
      {nextCursor && (
        <p className="pager">
          <Link href={`/admin/articles/changed?after=${encodeURIComponent(nextCursor)}`}>Older changes</Link>
        </p>
      )}
    </>
  );
}
