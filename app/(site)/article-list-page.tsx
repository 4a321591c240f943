import type { ReactNode } from 'react';
import { ArticleRiver } from '@/components/article/cards/article-river';
import { PageHead } from '@/components/site/page-head';
import { Pager } from '@/components/site/pager';
import type { ArticleList } from '@/lib/articles/schema';
import type { Read } from '@/lib/read';
import { Frame } from './frame';
import { listPath } from './list-page';
import { siteData } from './site-data';

interface ArticleListPageProps {
  /** The list's own address: `/pnp`, `/tags/healthcare`. */
  base: string;
  list: ArticleList;
  read: Pick<Read<unknown>, 'tags'>;
  title: string;
  kicker?: ReactNode;
  standfirst?: string;
  /** Off on a section's page, where every story is of the section. */
  hasKickers?: boolean;
}

/** One page of a list of stories, newest first. */
export async function ArticleListPage({
  base,
  list,
  read,
  title,
  kicker,
  standfirst,
  hasKickers = true,
}: ArticleListPageProps) {
  const { timeZone } = (await siteData()).settings;
  const { articles, page, newerPage, olderPage } = list;
  return (
    <Frame path={listPath(base, page)} current={base} reads={[read]}>
      <PageHead
        kicker={kicker}
        title={page === 1 ? title : `${title}, page ${page}`}
        standfirst={standfirst}
      />
      {articles.length > 0 ? (
        <ArticleRiver articles={articles} timeZone={timeZone} hasKicker={hasKickers} hasLead={page === 1} />
      ) : (
        <p>No story has been published here yet.</p>
      )}
      <Pager
        label="Pages of this list"
        newerUrl={newerPage === null ? null : listPath(base, newerPage)}
        olderUrl={olderPage === null ? null : listPath(base, olderPage)}
        position={`Page ${page}`}
      />
    </Frame>
  );
}
