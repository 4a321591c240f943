import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { CommentQueue } from '@/components/desk/comments/comment-queue';
import { QueueTabs } from '@/components/desk/comments/queue-tabs';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { listComments } from '@/lib/comments/desk/queue';
import { commentState } from '@/lib/comments/schema';
import { pageStaff } from '../../page-staff';
import { closeAction, judgeAction } from './actions';

export const metadata: Metadata = { title: 'Comments' };

const place = z.object({
  state: commentState.catch('waiting'),
  after: z.coerce.number().int().positive().optional().catch(undefined),
  done: z.string().optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CommentsPage({ searchParams }: Props) {
  const staff = await pageStaff('comment.judge');
  const { state, after, done } = place.parse(await searchParams);
  const { comments, next } = await listComments(staff, { state, after });
  return (
    <div className="stack">
      <PageHeader title="Comments">
        <Link href="/admin/comments/rules" className="button" prefetch={false}>
          Rules, bans and people
        </Link>
      </PageHeader>
      {done === 'closed' && <ArrivalNotice>The comments of the story are closed.</ArrivalNotice>}
      {done === 'opened' && <ArrivalNotice>The comments of the story are open again.</ArrivalNotice>}
      <QueueTabs state={state} />
      {comments.length > 0 ? (
        <CommentQueue
          key={`${state}-${after}-${comments[0]?.id}`}
          comments={comments}
          state={state}
          judge={judgeAction}
          close={closeAction}
        />
      ) : (
        <EmptyState>
          {state === 'waiting' ? 'No comment waits for you.' : 'There is no comment here.'}
        </EmptyState>
      )}
      {next && (
        <nav className="pager" aria-label="Pages">
          <Link href={`/admin/comments?state=${state}&after=${next}`} prefetch={false}>
            Earlier comments
          </Link>
        </nav>
      )}
    </div>
  );
}
