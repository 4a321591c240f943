import { z } from 'zod';

/** What a list is narrowed to: a state of the story, of its review, or of its plan. */
export const listedStates = {
  '': 'At work: all but the archive',
  draft: 'Draft',
  waiting: 'In review',
  changes: 'Changes asked',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  changed: 'Published, with changes',
  unpublished: 'Taken down',
  archived: 'In the archive',
} as const;
export type ListedState = keyof typeof listedStates;
const stateNames = Object.keys(listedStates) as [ListedState, ...ListedState[]];

/** An address that was typed by hand narrows by what it says rightly. */
const slug = z.string().trim().max(80).catch('').default('');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .or(z.literal(''))
  .catch('')
  .default('');

export const articleFilter = z.object({
  search: z.string().trim().max(200).catch('').default(''),
  status: z.enum(stateNames).catch('').default(''),
  section: slug,
  author: slug,
  /** By its name or its address. */
  tag: slug,
  /** Those that the person began. */
  whose: z.enum(['', 'mine']).catch('').default(''),
  /** Calendar days of the newsroom between which it was last changed, both included. */
  since: day,
  until: day,
});
export type ArticleFilter = z.output<typeof articleFilter>;

export const listArticlesInput = articleFilter.extend({
  /** What the page before gave as `nextCursor`. */
  after: z.string().nullable().catch(null).default(null),
});
export type ListArticlesInput = z.input<typeof listArticlesInput>;

export const everything: ArticleFilter = articleFilter.parse({});

/** A filter as an address says it: only what narrows. */
export function filterQuery(filter: Partial<ArticleFilter> & { after?: string | null }): string {
  const said = Object.entries(filter).filter(([, value]) => value);
  return new URLSearchParams(said as [string, string][]).toString();
}

export const listAddress = (filter: Parameters<typeof filterQuery>[0]): string => {
  const query = filterQuery(filter);
  return `/admin/articles${query && `?${query}`}`;
};
