import type { ArticleState } from '@/lib/articles/writing/schema';

/** What an article is, for the people at the desk. */
export const stateWords: Record<ArticleState, string> = {
  draft: 'Draft',
  published: 'Published',
  changed: 'Published; changes not yet published',
  unpublished: 'Taken down',
};
