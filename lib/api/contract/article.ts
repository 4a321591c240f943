import { z } from 'zod';
import { noteKinds } from '@/lib/articles/flow/notes/schema';
import { figureCorrection } from './draw';
import { listParameters, slugParameter } from './parameters';
import { address, instant, listOf } from './values';

export const articlesQuery = z.strictObject({
  section: slugParameter.optional().meta({ description: 'A section’s slug.', example: 'express-entry' }),
  tag: slugParameter.optional().meta({ description: 'A tag’s slug.', example: 'crs' }),
  author: slugParameter.optional().meta({ description: 'An author’s slug.' }),
  ...listParameters,
});
export type ArticlesQuery = z.output<typeof articlesQuery>;

export const articleAddress = z.object({ section: z.string(), slug: z.string() });

const named = z.object({ slug: z.string(), name: z.string(), url: address });
const drawReference = z.object({ program: z.string(), number: z.string() });

/** An article as the API gives it. */
export const articleRecord = z
  .object({
    section: z.string().meta({ example: 'express-entry' }),
    slug: z.string(),
    url: address,
    headline: z.string(),
    standfirst: z.string(),
    authors: z.array(named),
    tags: z.array(named),
    publishedAt: instant.meta({ description: 'When it was first out.' }),
    updatedAt: instant,
    corrections: z
      .array(figureCorrection.extend({ draw: drawReference }))
      .meta({ description: 'Figures in it that were corrected since it was out, newest first.' }),
    notes: z
      .array(z.object({ kind: z.enum(noteKinds), text: z.string(), at: instant }))
      .meta({ description: 'What the newsroom says of its own changes to the text, newest first.' }),
    draws: z.array(drawReference).meta({ description: 'Draws that it refers to, in reading order.' }),
    html: z.string().meta({ description: 'The body as plain HTML, its links whole; figures are today’s.' }),
    text: z.string().meta({ description: 'The body in plain words, paragraphs apart by an empty line.' }),
  })
  .meta({ id: 'Article', description: 'A published article.' });
export type ArticleRecord = z.output<typeof articleRecord>;

export const articleList = listOf(articleRecord).meta({ id: 'ArticleList' });
