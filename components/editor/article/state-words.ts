import { type Review, reviewWords } from '@/lib/articles/flow/review/schema';
import type { Scheduled } from '@/lib/articles/flow/schema';
import type { ArticleState } from '@/lib/articles/writing/schema';

/** What an article is, for the people at the desk. */
export const stateWords: Record<ArticleState, string> = {
  draft: 'Draft',
  published: 'Published',
  changed: 'Published; changes not yet published',
  unpublished: 'Taken down',
  archived: 'In the archive',
};

/** Where its review stands, in the middle of a line. */
export const reviewPhrase = ({ state, isOlder }: Review): string =>
  state === 'approved' && isOlder
    ? 'edited since it was approved'
    : reviewWords[state].charAt(0).toLowerCase() + reviewWords[state].slice(1);

/** What waits to happen to it. */
export const plannedWords = ({ kind, atText }: Scheduled): string =>
  kind === 'publish' ? `goes out on ${atText}` : `is taken down on ${atText}`;
