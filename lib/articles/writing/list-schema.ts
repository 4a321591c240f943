import { z } from 'zod';
import { type ReviewState, reviewStates } from '../flow/review/schema';
import type { ArticleState } from './schema';

/** What a list is narrowed to: a state of the story or of its review. */
const filters = ['', 'draft', ...reviewStates, 'published', 'unpublished', 'archived'] as const;
export type ArticleFilter = (typeof filters)[number];

export const listArticlesInput = z.object({
  search: z.string().trim().max(200).default(''),
  section: z.string().trim().default(''),
  status: z.enum(filters).catch('').default(''),
  /** What the page before gave as `nextCursor`. */
  after: z.string().nullable().default(null),
});
export type ListArticlesInput = z.input<typeof listArticlesInput>;

/** An article in the desk's list. Instants are ISO 8601 in UTC. */
export interface ArticleRow {
  id: number;
  headline: string;
  state: ArticleState;
  review: ReviewState | null;
  sectionName: string;
  authors: string[];
  updatedAt: string;
  updatedBy: string;
}

/** An article that a see-also can point to. */
export interface ArticleHit {
  id: number;
  headline: string;
  sectionName: string;
  isPublished: boolean;
}

/** What the editor's form offers to choose from. */
export interface EditorChoices {
  sections: { slug: string; name: string }[];
  authors: { slug: string; name: string }[];
  tags: string[];
  promos: { slug: string; title: string }[];
  categories: { slug: string; name: string; listYears: number[] }[];
  programs: { slug: string; name: string; streams: { slug: string; name: string }[] }[];
}
