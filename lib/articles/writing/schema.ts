import { z } from 'zod';
import { type Body, body } from '@/lib/blocks/body';
import { slugPattern } from '@/lib/slug';
import { type StoryNote, storyNoteInput } from '../flow/notes/schema';
import type { Review } from '../flow/review/schema';
import type { PreviewState, Scheduled } from '../flow/schema';

/** `/{section}/page/2` is a list: no article is called so. */
export const reservedSlugs = ['page'];

/** So many stories stand under an article. */
export const mostRelated = 6;

/** Everything that a writer types. A section and authors by slug, tags by name. */
export const articleText = z.object({
  headline: z.string().trim().max(200, 'At most 200 characters.'),
  standfirst: z.string().trim().max(500, 'At most 500 characters.'),
  section: z.string().trim().nullable(),
  slug: z
    .string()
    .trim()
    .max(80, 'At most 80 characters.')
    .refine((slug) => slug === '' || slugPattern.test(slug), {
      error: 'Only small letters, digits and single hyphens, like more-nurses-invited.',
    })
    .refine((slug) => !reservedSlugs.includes(slug), { error: 'This word stands for something else.' }),
  authors: z.array(z.string()).max(20, 'At most 20 authors.'),
  tags: z
    .array(z.string().trim().min(1).max(60, 'A tag has at most 60 characters.'))
    .max(20, 'At most 20 tags.'),
  heroMediaId: z.number().int().positive().nullable(),
  heroAlt: z.string().trim().max(500, 'At most 500 characters.'),
  /** Ids of the stories that stand first under it, in their order. */
  related: z
    .array(z.number().int().positive())
    .max(mostRelated, `At most ${mostRelated} stories.`)
    .transform((ids) => [...new Set(ids)])
    .default([]),
  body,
});
export type ArticleText = z.infer<typeof articleText>;

/** `id` and `version` are null for an article that was never saved. */
export const saveArticleInput = z.object({
  id: z.number().int().positive().nullable(),
  /** The version that the writer's text grew from; an older one than the stored is refused. */
  version: z.number().int().positive().nullable(),
  text: articleText,
  /** Saved by itself while somebody writes: nothing that is half typed is settled by it. */
  isAuto: z.boolean().default(false),
  /** The open editor that writes, and its count of writes: a later one of it overtakes an earlier one. */
  writer: z.object({ tab: z.uuid(), count: z.number().int().positive() }).nullable().default(null),
});
export type SaveArticleInput = z.input<typeof saveArticleInput>;
export type SaveRequest = z.output<typeof saveArticleInput>;

export const articleVersion = z.object({
  id: z.number().int().positive(),
  version: z.number().int().positive(),
});
export type ArticleVersion = z.infer<typeof articleVersion>;

/** What is published, and what readers are told of the change; null for nothing. */
export const publishInput = articleVersion.extend({ note: storyNoteInput.nullable().default(null) });
export type PublishInput = z.input<typeof publishInput>;

export type ArticleState = 'draft' | 'published' | 'changed' | 'unpublished' | 'archived';

/** What is known of an article after each write. Instants are ISO 8601 in UTC. */
export interface SavedArticle {
  id: number;
  version: number;
  slug: string;
  state: ArticleState;
  /** When it was last written, in words and the newsroom's zone. */
  updatedText: string;
  updatedBy: string;
  /** The public address, while it is published. */
  url: string | null;
  /** What waits to happen to it, next first. */
  scheduled: Scheduled[];
  /** The review that is open. */
  review: Review | null;
  /** It goes out through a review alone. */
  needsReview: boolean;
  /** Those that stand with it, newest first. */
  notes: StoryNote[];
}

/** What the record said to the writer when the article was drafted. */
export interface ArticleNotice {
  id: number;
  text: string;
}

/** An article on the editor's screen. */
export interface ArticleDraft extends SavedArticle {
  text: Omit<ArticleText, 'body'> & { body: Body };
  /** Those that nobody has dismissed. */
  notices: ArticleNotice[];
  preview: PreviewState;
  canWrite: boolean;
  canPublish: boolean;
}
