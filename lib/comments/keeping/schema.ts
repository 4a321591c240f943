import { z } from 'zod';
import { commentState } from '../schema';

const ids = z.array(z.coerce.number().int().positive()).min(1, 'Choose at least one comment').max(100);

/** What an editor decides of comments: from the state in which they were seen to another. */
export const judgment = z.object({
  ids,
  from: commentState,
  to: commentState,
  /** For the desk alone. */
  reason: z.string().trim().max(200, 'Write at most 200 characters').default(''),
});
export type Judgment = z.infer<typeof judgment>;

export const banDays = { '1': 'One day', '7': 'A week', '30': 'A month', '365': 'A year' } as const;

export const banInput = z.object({
  commentId: z.coerce.number().int().positive(),
  kind: z.enum(['network', 'email']),
  days: z.enum(Object.keys(banDays) as [keyof typeof banDays]),
  reason: z.string().trim().min(1, 'Say why, for your colleagues').max(200, 'Write at most 200 characters'),
});
export const liftInput = z.object({ hash: z.string().min(1).max(100) });
export const closeInput = z.object({
  articleId: z.coerce.number().int().positive(),
  isClosed: z.enum(['yes', 'no']),
});
