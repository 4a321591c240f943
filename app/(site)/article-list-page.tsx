import type { ReactNode } from 'react';
import { ArticleRiver } from '@/components/article/cards/article-river';
import { MonthArchive } from '@/components/article/cards/month-archive';
import { Promo } from '@/components/blocks/promo';
import { PageHead } from '@/components/site/page-head';
import { Pager } from '@/components/site/pager';
import type { ArticleList } from '@/lib/articles/schema';
import { todayIn } from '@/lib/dates';
import { getPromoAt } from '@/lib/promos/queries';
import type { Read } from '@/lib/read';
import { Frame } from './frame';
import { listPager, listPath, listTitle } from './list-page';
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
  const promo = await getPromoAt('lists', todayIn(timeZone));
  const { articles, page, month, months } = list;
  const isFirst = page === 1 && month === null;
  return (
    <Frame path={listPath(base, list)} current={base} reads={[read, promo]} shown={articles}>
      <PageHead kicker={kicker} title={listTitle(title, list)} standfirst={isFirst && standfirst} />
      {articles.length > 0 ? (
        <ArticleRiver articles={articles} timeZone={timeZone} hasKicker={hasKickers} hasLead={isFirst} />
      ) : (
        <p>No story has been published here yet.</p>
      )}
      <Pager
        label="Pages of this list"
        {...listPager(base, list)}
        position={month === null || page > 1 ? `Page ${page}` : undefined}
      />
      {promo.data && <Promo data={promo.data} />}
      <MonthArchive
        months={months.map((each) => ({ month: each, url: listPath(base, { month: each, page: 1 }) }))}
        current={month}
      />
    </Frame>
  );
}
