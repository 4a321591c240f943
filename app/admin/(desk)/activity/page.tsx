import type { Metadata } from 'next';
import Link from 'next/link';
import { ActivityFilters } from '@/components/desk/activity/activity-filters';
import { ActivityList } from '@/components/desk/activity/activity-list';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { listActivity, listActors } from '@/lib/accounts/activity/list-activity';
import { type ActivityFilter, activityFilter } from '@/lib/accounts/activity/schema';
import { getSettings } from '@/lib/settings/queries';
import { pageStaff } from '../../page-staff';
import { actWords } from './act-words';

export const metadata: Metadata = { title: 'Activity' };

/** The page's address with a filter, without what narrows nothing. */
function addressOf(filter: Partial<ActivityFilter>): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value));
  return query.size > 0 ? `/admin/activity?${query}` : '/admin/activity';
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ActivityPage({ searchParams }: Props) {
  const staff = await pageStaff('activity.see');
  const filter = activityFilter.parse(await searchParams);
  const [{ entries, next }, actors, { data: site }] = await Promise.all([
    listActivity(staff, filter),
    listActors(staff),
    getSettings(),
  ]);
  const { before, ...narrowed } = filter;
  const isNarrowed = Object.values(narrowed).some(Boolean);
  return (
    <>
      <PageHeader title="Activity" />
      <ActivityFilters filter={filter} actors={actors} isNarrowed={isNarrowed} />
      {entries.length > 0 ? (
        <ActivityList
          entries={entries}
          words={actWords}
          timeZone={site.timeZone}
          aboutHref={(target) => addressOf({ about: target })}
        />
      ) : (
        <EmptyState>
          {isNarrowed ? 'Nothing of that kind was done. Widen the filter.' : 'Nothing has been done yet.'}
        </EmptyState>
      )}
      <nav className="pager" aria-label="Pages">
        {before && <Link href={addressOf(narrowed)}>Newest</Link>}
        {next && <Link href={addressOf({ ...narrowed, before: next })}>Older</Link>}
      </nav>
    </>
  );
}
