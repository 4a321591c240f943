import type { Metadata } from 'next';
import Link from 'next/link';
import { ArticleFilters } from '@/components/desk/articles/article-filters';
import { ArticlePicker } from '@/components/desk/articles/article-picker';
import { ViewTabs } from '@/components/desk/articles/view-tabs';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { can } from '@/lib/accounts/abilities';
import { listAddress, listArticlesInput } from '@/lib/articles/at-desk/filter';
import { listArticles } from '@/lib/articles/at-desk/list-articles';
import { listViews } from '@/lib/articles/at-desk/views/views';
import { getEditorChoices } from '@/lib/articles/desk';
import { getSettings } from '@/lib/settings/queries';
import { pageStaff } from '../../page-staff';
import { changeManyAction, dropViewAction, keepViewAction } from './list-actions';

export const metadata: Metadata = { title: 'Articles' };

export default async function ArticlesPage(props: { searchParams: Promise<Record<string, string>> }) {
  const staff = await pageStaff();
  const { after, ...filter } = listArticlesInput.parse(await props.searchParams);
  const [{ articles, nextCursor }, choices, views, settings] = await Promise.all([
    listArticles(staff, { ...filter, after }),
    getEditorChoices(staff),
    listViews(staff),
    getSettings(),
  ]);
  const [canShare, canPublish] = [can(staff, 'article.write-any'), can(staff, 'article.publish-own')];
  return (
    <>
      <PageHeader title="Articles">
        <Link href="/admin/articles/new" className="button button-primary">
          New article
        </Link>
      </PageHeader>
      <ViewTabs
        filter={filter}
        views={views}
        canShare={canShare}
        keep={keepViewAction}
        drop={dropViewAction}
      />
      <ArticleFilters filter={filter} choices={choices} />
      {articles.length > 0 ? (
        <ArticlePicker
          // What was chosen or refused on one page is nothing to another.
          key={listAddress({ ...filter, after })}
          articles={articles}
          timeZone={settings.data.timeZone}
          canPublish={canPublish}
          sections={choices.sections}
          tags={choices.tags}
          change={changeManyAction}
        />
      ) : (
        <EmptyState>No article fits. Change the search, or write a new one.</EmptyState>
      )}
      <nav className="pager" aria-label="Pages">
        {after && <Link href={listAddress(filter)}>Newest</Link>}
        {nextCursor && <Link href={listAddress({ ...filter, after: nextCursor })}>Older articles</Link>}
      </nav>
    </>
  );
}
