import type { CommentState } from '@/lib/comments/schema';

/** What can be done with comments, its key, and from which states. */
export const verdicts: {
  to: CommentState;
  label: string;
  key: string;
  kind: 'primary' | 'plain' | 'danger';
}[] = [
  { to: 'approved', label: 'Approve', key: 'a', kind: 'primary' },
  { to: 'spam', label: 'Spam', key: 's', kind: 'plain' },
  { to: 'deleted', label: 'Delete', key: 'd', kind: 'danger' },
  { to: 'waiting', label: 'Back to waiting', key: 'w', kind: 'plain' },
];

/** What can be done with a comment of a state. */
export const verdictsFor = (state: CommentState) =>
  verdicts.filter(({ to }) => to !== state && (to !== 'waiting' || state !== 'waiting'));
