import Link from 'next/link';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { ArticleTable } from '@/components/desk/tables/article-table';
import { LatestDraws } from '@/components/desk/tables/latest-draws';
import { can } from '@/lib/accounts/abilities';
import { listArticles } from '@/lib/articles/desk';
import { listLatestExpressEntryDraws, listLatestPnpDraws } from '@/lib/draws/queries';
import { pageStaff } from '../page-staff';

export default async function HomePage() {
  const staff = await pageStaff();
  const [{ articles }, federal, provincial] = await Promise.all([
    listArticles(staff),
    listLatestExpressEntryDraws(5),
    listLatestPnpDraws(5),
  ]);
  return (
    <>
      <PageHeader title="Desk">
        <Link href="/admin/articles/new" className="button button-primary">
          New article
        </Link>
        {can(staff, 'draw.add') && (
          <Link href="/admin/draws/new" className="button">
            New draw
          </Link>
        )}
      </PageHeader>
      <div className="stack">
        <h2>Last changed</h2>
        {articles.length > 0 ? (
          <ArticleTable articles={articles.slice(0, 8)} />
        ) : (
          <EmptyState>No article yet. Write the first one.</EmptyState>
        )}
        <h2>Newest draws</h2>
        <LatestDraws draws={[...federal.data, ...provincial.data]} />
      </div>
    </>
  );
}
