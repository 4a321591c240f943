import { z } from 'zod';

export const articleId = z.object({ id: z.number().int().positive() });
export type ArticleId = z.infer<typeof articleId>;

/** How long a preview link holds. */
export const previewDays = 7;

/** The open preview links of an article. Instants in words and the newsroom's zone. */
export interface PreviewState {
  /** The person's own open link, as a path; null while there is none. */
  path: string | null;
  openLinks: number;
  lastUntil: string | null;
}
