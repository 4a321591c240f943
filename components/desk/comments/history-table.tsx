import { CommentBody } from '@/components/comments/comment-body';
import type { DeskComment } from '@/lib/comments/desk/queue';
import { commentStates, holdReasons } from '@/lib/comments/schema';
import { formatInstant } from '@/lib/dates';
import { type Column, DataTable } from '../data-table';
import styles from './comments.module.css';

const columns: Column<DeskComment>[] = [
  { key: 'at', label: 'Written', cell: ({ at }) => <time dateTime={at}>{formatInstant(at)}</time> },
  { key: 'name', label: 'Name', cell: ({ name }) => <bdi>{name}</bdi> },
  {
    key: 'words',
    label: 'Comment',
    cell: ({ body }) => (
      <div className={styles.words}>
        <CommentBody body={body} />
      </div>
    ),
  },
  { key: 'article', label: 'Story', cell: ({ article }) => article.headline },
  {
    key: 'state',
    label: 'State',
    cell: ({ state }) => <span className="badge">{commentStates[state]}</span>,
  },
  {
    key: 'why',
    label: 'Why',
    cell: ({ heldFor, judgedFor }) =>
      [...heldFor.map((reason) => holdReasons[reason]), judgedFor].filter(Boolean).join(', '),
  },
];

/** All that a person has written, newest first. */
export function HistoryTable({ comments }: { comments: DeskComment[] }) {
  return (
    <DataTable
      caption="Comments of this person, newest first"
      columns={columns}
      rows={comments}
      rowKey={({ id }) => id}
    />
  );
}
