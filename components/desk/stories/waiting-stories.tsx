import Link from 'next/link';
import type { ReviewState, WaitingStory } from '@/lib/articles/flow/review/schema';
import { formatInstant } from '@/lib/dates';
import { DataTable } from '../data-table';

/** What is to be done about a story, seen from the desk of whoever it waits for. */
const todoWords: Record<ReviewState, string> = {
  waiting: 'To review',
  changes: 'To change',
  approved: 'To publish',
};

/** Stories that wait for the person at the desk: to review, to change, or to publish. */
export function WaitingStories({ stories }: { stories: WaitingStory[] }) {
  return (
    <DataTable
      caption="Stories that wait for you"
      rows={stories}
      rowKey={(story) => story.id}
      columns={[
        {
          key: 'headline',
          label: 'Headline',
          cell: (story) => (
            <Link href={`/admin/articles/${story.id}`} prefetch={false}>
              {story.headline}
            </Link>
          ),
        },
        {
          key: 'todo',
          label: 'What to do',
          cell: ({ state }) => <span className={`badge badge-${state}`}>{todoWords[state]}</span>,
        },
        {
          key: 'says',
          label: 'What was said',
          cell: ({ by, words }) => (
            <>
              {by}
              {words && (
                <span className="muted">: {words.length > 140 ? `${words.slice(0, 139)}…` : words}</span>
              )}
            </>
          ),
        },
        {
          key: 'at',
          label: 'Since',
          cell: ({ at }) => <time dateTime={at}>{formatInstant(at)}</time>,
        },
      ]}
    />
  );
}
