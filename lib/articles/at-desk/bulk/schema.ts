import { z } from 'zod';
import { articleVersion } from '../../writing/schema';

/** As many at a time as one request does in a few seconds. */
export const bulkMost = 20;

const section = z.string().trim().min(1, 'Choose a section.');
const tag = z.string().trim().min(1, 'Type a tag.').max(60, 'A tag has at most 60 characters.');

/** One act on many articles. */
const bulkAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('publish') }),
  z.object({ kind: z.literal('unpublish') }),
  z.object({ kind: z.literal('archive') }),
  z.object({ kind: z.literal('section'), section }),
  z.object({ kind: z.literal('add-tag'), tag }),
  z.object({ kind: z.literal('remove-tag'), tag }),
]);
export type BulkAct = z.output<typeof bulkAct>;

export const bulkInput = z.object({
  act: bulkAct,
  /** Each with the version that the person saw in the list. */
  items: z.array(articleVersion).min(1, 'Choose at least one article.').max(bulkMost),
});
export type BulkInput = z.input<typeof bulkInput>;

/** What became of one of them. */
export interface BulkOutcome {
  id: number;
  isDone: boolean;
  /** Why it was refused; what was done needs no words. */
  message: string;
}
