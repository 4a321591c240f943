import Link from 'next/link';
import { ArticleTable } from '@/components/desk/articles/article-table';
import { DrawsTable } from '@/components/desk/draws/draws-table';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { ChangedStories } from '@/components/desk/stories/changed-stories';
import { HomePart } from '@/components/desk/stories/home-part';
import { UntoldTable } from '@/components/desk/stories/untold-table';
import { WaitingStories } from '@/components/desk/stories/waiting-stories';

import { can } from '@/lib/accounts/abilities';
import { listArticles } from '@/lib/articles/at-desk/list-articles';
import { listWaitingFor } from '@/lib/articles/flow/review/waiting';
import { listChangedStories } from '@/lib/articles/news/changed-stories';
import { listUntoldDraws } from '@/lib/articles/news/untold-draws';
import { countWaiting } from '@/lib/comments/desk/queue';
import { listDeskDraws } from '@/lib/draws/desk';
import { listLatestExpressEntryDraws, listLatestPnpDraws } from '@/lib/draws/queries';
import { formatInteger } from '@/lib/numbers';
import { countWaitingReports } from '@/lib/reports/desk';
import { pageStaff } from '../page-staff';
import { checkFiguresAction } from './articles/changed/actions';
import { draftStoryAction } from './draws/[program]/[number]/actions';

const shown = 5;
const flaggedFilter = { program: '', search: '', show: 'flagged', after: '' } as const;

export default async function HomePage() {
  const staff = await pageStaff();
  const [waits, changed, untold, flagged, waiting, { articles }, federal, provincial, reports] =
    await Promise.all([
      listWaitingFor(staff),
      listChangedStories(staff, { limit: shown }),
      listUntoldDraws(staff, { limit: shown, onlyNew: true }),
      listDeskDraws(staff, flaggedFilter),
      can(staff, 'comment.judge') ? countWaiting(staff) : 0,
      listArticles(staff),
      listLatestExpressEntryDraws(shown),
      listLatestPnpDraws(shown),
      can(staff, 'report.settle') ? countWaitingReports(staff) : 0,
    ]);
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
        {waits.length > 0 && (
          <HomePart title="Waits for you">
            <WaitingStories stories={waits} />
          </HomePart>
        )}
        {waiting > 0 && (
          <HomePart title="Comments" all={{ href: '/admin/comments', label: 'Go to the comments' }}>
            <p>
              {waiting === 1 ? 'One comment waits' : `${formatInteger(waiting)} comments wait`} for an editor.
            </p>
          </HomePart>
        )}
        {reports > 0 && (
          <p>
            <Link href="/admin/reports" prefetch={false}>
              {reports === 1
                ? 'One reader reports an error'
                : `${formatInteger(reports)} readers’ reports wait`}
            </Link>
          </p>
        )}
        {changed.stories.length > 0 && (
          <HomePart
            title="Stories with changed figures"
            all={{ href: '/admin/articles/changed', label: 'All changed stories' }}
          >
            <ChangedStories
              stories={changed.stories}
              check={can(staff, 'article.publish-own') ? checkFiguresAction : null}
            />
          </HomePart>
        )}
        <HomePart
          title="New rounds without a story"
          all={{ href: '/admin/draws/untold', label: 'All rounds without a story' }}
        >
          {untold.draws.length > 0 ? (
            <UntoldTable draws={untold.draws} draft={draftStoryAction} />
          ) : (
            <EmptyState>Every round of the last 60 days has its story.</EmptyState>
          )}
        </HomePart>
        {flagged.draws.length > 0 && (
          <HomePart
            title="Figures being checked"
            all={{ href: '/admin/draws?show=flagged', label: 'All draws being checked' }}
          >
            <DrawsTable draws={flagged.draws.slice(0, shown)} />
          </HomePart>
        )}
        <HomePart title="Last changed" all={{ href: '/admin/articles', label: 'All articles' }}>
          {articles.length > 0 ? (
            <ArticleTable articles={articles.slice(0, 8)} />
          ) : (
            <EmptyState>No article yet. Write the first one.</EmptyState>
          )}
        </HomePart>
        <HomePart title="Newest draws" all={{ href: '/admin/draws', label: 'All draws' }}>
          {federal.data.length > 0 && (
            <DrawsTable caption="Newest draws of Express Entry" draws={federal.data} />
          )}
          {provincial.data.length > 0 && (
            <DrawsTable caption="Newest draws of the provinces" draws={provincial.data} />
          )}
          {federal.data.length + provincial.data.length === 0 && (
            <EmptyState>No draw yet. Import the official rounds, or add one.</EmptyState>
          )}
        </HomePart>
      </div>
    </>
  );
}
