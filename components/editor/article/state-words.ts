import type { Scheduled } from '@/lib/articles/flow/schema';
import type { ArticleState } from '@/lib/articles/writing/schema';

/** What an article is, for the people at the desk. */
export const stateWords: Record<ArticleState, string> = {
  draft: 'Draft',
  published: 'Published',
  changed: 'Published; changes not yet published',
  unpublished: 'Taken down',
};

/** What waits to happen to it. */
export const plannedWords = ({ kind, atText }: Scheduled): string =>
  kind === 'publish' ? `goes out on ${atText}` : `is taken down on ${atText}`;
