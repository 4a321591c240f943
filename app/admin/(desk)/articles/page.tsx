import type { Metadata } from 'next';
import Link from 'next/link';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { ArticleTable } from '@/components/desk/tables/article-table';
import { getEditorChoices, listArticles } from '@/lib/articles/desk';
import { listArticlesInput } from '@/lib/articles/writing/list-schema';
import { pageStaff } from '../../page-staff';
import { ArticleFilters } from './article-filters';

export const metadata: Metadata = { title: 'Articles' };

export default async function ArticlesPage(props: { searchParams: Promise<Record<string, string>> }) {
  const staff = await pageStaff();
  const filter = listArticlesInput.catch(listArticlesInput.parse({})).parse(await props.searchParams);
  const [{ articles, nextCursor }, choices] = await Promise.all([
    listArticles(staff, filter),
    getEditorChoices(staff),
  ]);
  const next = new URLSearchParams({ ...filter, after: nextCursor ?? '' });
  return (
    <>
      <PageHeader title="Articles">
        <Link href="/admin/articles/new" className="button button-primary">
          New article
        </Link>
      </PageHeader>
      <ArticleFilters filter={filter} sections={choices.sections} />
      {articles.length > 0 ? (
        <ArticleTable articles={articles} />
      ) : (
        <EmptyState>No article fits. Change the search, or write a new one.</EmptyState>
      )}
      <nav className="pager" aria-label="Pages">
        {filter.after && <Link href="/admin/articles">Newest</Link>}
        {nextCursor && <Link href={`/admin/articles?${next}`}>Older articles</Link>}
      </nav>
    </>
  );
}
