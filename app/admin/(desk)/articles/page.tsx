import type { Metadata } from 'next';
import { ArticleFilters } from '@/components/desk/articles/article-filters';
import { ArticlePicker } from '@/components/desk/articles/article-picker';
import { ViewTabs } from '@/components/desk/articles/view-tabs';
import { EmptyState } from '@/components/desk/empty-state';
import { can } from '@/lib/accounts/abilities';
import { listAddress, listArticlesInput } from '@/lib/articles/at-desk/filter';
import { listArticles } from '@/lib/articles/at-desk/list-articles';
import { listViews } from '@/lib/articles/at-desk/views/views';
import { getEditorChoices } from '@/lib/articles/desk';
import { getSettings } from '@/lib/settings/queries';
import { pageStaff } from '../../page-staff';
import { changeManyAction, dropViewAction, keepViewAction } from './list-actions';
import { ArticlePager, ArticlesHead } from './list-parts';

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
      <ArticlesHead />
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
      <ArticlePager filter={filter} after={after} next={nextCursor} />
    </>
  );
}
