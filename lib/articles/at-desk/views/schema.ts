import { z } from 'zod';
import type { ArticleFilter } from '../filter';

export const keepViewInput = z.object({
  name: z.string().trim().min(1, 'Give it a name.').max(60, 'At most 60 characters.'),
  /** What the list is narrowed to, as its address says it. */
  query: z.string().max(2_000),
  isShared: z.literal('on').optional(),
});
export type KeepViewInput = z.input<typeof keepViewInput>;

export const dropViewInput = z.object({ id: z.uuid() });

/** A kept view of the list. */
export interface ArticleView {
  id: string;
  name: string;
  filter: ArticleFilter;
  isShared: boolean;
  /** Whose it is, where that is somebody else. */
  by: string | null;
  canDrop: boolean;
}
