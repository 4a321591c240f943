import Link from 'next/link';
import { HomePart } from '@/components/desk/stories/home-part';
import { WaitingStories } from '@/components/desk/stories/waiting-stories';
import { can, type StaffMember } from '@/lib/accounts/abilities';
import { listWaitingFor } from '@/lib/articles/flow/review/waiting';
import { countWaiting } from '@/lib/comments/desk/queue';
import { formatInteger } from '@/lib/numbers';
import { countWaitingReports } from '@/lib/reports/desk';

/** What waits for this member of staff: stories, comments, readers' reports. */
export async function WaitingPart({ staff }: { staff: StaffMember }) {
  const [stories, comments, reports] = await Promise.all([
    listWaitingFor(staff),
    can(staff, 'comment.judge') ? countWaiting(staff) : 0,
    can(staff, 'report.settle') ? countWaitingReports(staff) : 0,
  ]);
  return (
    <>
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
