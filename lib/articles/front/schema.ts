import { z } from 'zod';
import type { ArticleHit } from '../writing/list-schema';

/** How many second leads stand beside the lead; an editor may put more there than fill by themselves. */
export const secondCount = 4;
export const mostSeconds = 6;

const articleId = z.number().int().positive();

/** What an editor chooses for the front page. */
export const frontInput = z
  .object({
    /** The version that the editor saw; 0 before the first choice. */
    version: z.number().int().min(0),
    /** Null: the newest story leads. */
    lead: articleId.nullable(),
    seconds: z.array(articleId).max(mostSeconds, `At most ${mostSeconds} stories stand beside the lead.`),
    /** Sections in their order on the page; those that are not named follow. */
    sections: z.array(z.object({ slug: z.string(), isShown: z.boolean() })).max(100),
  })
  .refine(({ lead, seconds }) => new Set([lead, ...seconds]).size === seconds.length + 1, {
    path: ['seconds'],
    message: 'A story stands on top once.',
  });
export type FrontInput = z.infer<typeof frontInput>;

export interface FrontSectionChoice {
  slug: string;
  name: string;
  isShown: boolean;
}

/** The front page as an editor chose it. A story that is not published waits in its place. */
export interface DeskFront {
  version: number;
  lead: ArticleHit | null;
  seconds: ArticleHit[];
  sections: FrontSectionChoice[];
}
