import Link from 'next/link';
import { Notice } from '@/components/desk/notice';
import { HomePart } from '@/components/desk/stories/home-part';
import { WaitingStories } from '@/components/desk/stories/waiting-stories';
import { can, type StaffMember } from '@/lib/accounts/abilities';
import { listWaitingFor } from '@/lib/articles/flow/review/waiting';
import { countWaiting } from '@/lib/comments/desk/queue';
import { countPaused } from '@/lib/newsletter/sending/sendings-at-desk';
import { formatInteger } from '@/lib/numbers';
import { countWaitingReports } from '@/lib/reports/desk';

/** What waits for this member of staff: stories, comments, readers' reports, sendings that stand still. */
export async function WaitingPart({ staff }: { staff: StaffMember }) {
  const [stories, comments, reports, paused] = await Promise.all([
    listWaitingFor(staff),
    can(staff, 'comment.judge') ? countWaiting(staff) : 0,
    can(staff, 'report.settle') ? countWaitingReports(staff) : 0,
    can(staff, 'edition.send') ? countPaused(staff) : 0,
  ]);
  return (
    <>
      {paused > 0 && (
        <Notice kind="warning">
          {paused === 1 ? 'A sending is paused' : `${formatInteger(paused)} sendings are paused`}: nobody gets
          its mails until somebody goes on with it.{' '}
          <Link href="/admin/newsletter" prefetch={false}>
            Go to the newsletter
          </Link>
        </Notice>
      )}
      {stories.length > 0 && (
        <HomePart title="Waits for you">
          <WaitingStories stories={stories} />
        </HomePart>
      )}
      {comments > 0 && (
        <HomePart title="Comments" all={{ href: '/admin/comments', label: 'Go to the comments' }}>
          <p>
            {comments === 1 ? 'One comment waits' : `${formatInteger(comments)} comments wait`} for an editor.
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
    </>
  );
}
