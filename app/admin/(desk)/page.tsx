import Link from 'next/link';
import { ArticleTable } from '@/components/desk/articles/article-table';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { HomePart } from '@/components/desk/stories/home-part';
import { can } from '@/lib/accounts/abilities';
import { listArticles } from '@/lib/articles/at-desk/list-articles';
import { pageStaff } from '../page-staff';
import { FlaggedPart, NewestDrawsPart } from './home/draw-parts';
import { NewsPart } from './home/news-part';
import { WaitingPart } from './home/waiting-part';

export default async function HomePage() {
  const staff = await pageStaff();
  const { articles } = await listArticles(staff);
  return (
    <>
      <PageHeader title="My desk">
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
        <WaitingPart staff={staff} />
        <NewsPart staff={staff} />
        <FlaggedPart staff={staff} />
        <HomePart title="Last changed" all={{ href: '/admin/articles', label: 'All articles' }}>
          {articles.length > 0 ? (
            <ArticleTable articles={articles.slice(0, 8)} />
          ) : (
            <EmptyState>No article yet. Write the first one.</EmptyState>
          )}
        </HomePart>
        <NewestDrawsPart />
      </div>
    </>
  );
}
