import { z } from 'zod';
import type { BlockAttrs } from '@/lib/blocks/registry';
import type { BodyPlace } from '@/lib/blocks/tree/body-places';
import type { ListInForce } from '@/lib/occupations/schema';
import type { ArticleText } from '../schema';

/** What one press mends. */
export type Fix =
  | { kind: 'figure'; attrs: BlockAttrs<'figure'> }
  | { kind: 'seen'; seen: string }
  | { kind: 'address'; href: string };

/** Something to look at before publishing. An error stops it, a warning does not. */
export interface Problem {
  kind: 'error' | 'warning';
  /** The form's field at fault. */
  field: keyof ArticleText;
  message: string;
  /** Where in the body. */
  place?: BodyPlace;
  fix?: Fix;
}

const list = z.array(z.string().max(500)).max(500);

/** What only the records know about a text that is being written. */
export const checkFactsInput = z.object({
  /** Whose text it is: a published article has its own day. Null for one that was never saved. */
  articleId: z.number().int().positive().nullable(),
  codes: list,
  /** Paths of this site that the text links to. */
  paths: list,
});
export type CheckFactsInput = z.infer<typeof checkFactsInput>;

/** An occupation, a group of occupations (two to four digits), or nothing of NOC 2021. */
export type CodeKind = 'occupation' | 'group' | 'none';

export type LinkTarget =
  | { kind: 'found' }
  | { kind: 'moved'; to: string }
  | { kind: 'unpublished' }
  | { kind: 'missing' };

/** What is not answered yet is not there: nothing is said about it. */
export interface CheckFacts {
  /** The article's calendar date, YYYY-MM-DD. */
  at: string;
  codes: Record<string, CodeKind>;
  links: Record<string, LinkTarget>;
  /** Every category's list on the article's day. */
  lists: ListInForce[];
}
