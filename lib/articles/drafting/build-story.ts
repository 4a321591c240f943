import { body } from '@/lib/blocks/body';
import type { Db } from '@/lib/db/client';
import { presentDraw } from '@/lib/draws/present-draw';
import { drawInclude } from '@/lib/draws/store';
import type { ArticleText } from '../writing/schema';

/** A draw's story as it is drafted: everything that a writer would type, and what the writer should know. */
export async function buildStory(tx: Db, drawId: number): Promise<{ text: ArticleText; notices: string[] }> {
  const row = await tx.draw.findUniqueOrThrow({ where: { id: drawId }, include: drawInclude });
  const { program, number, programName } = presentDraw(row);
  const text = {
    headline: `${programName} round ${number}`,
    standfirst: '',
    section: program === 'express-entry' ? 'express-entry' : 'pnp',
    slug: '',
    authors: ['cin-staff'],
    tags: [programName],
    heroMediaId: null,
    heroAlt: '',
    body: body.parse({ type: 'doc', content: [{ type: 'draw-highlight', attrs: { program, number } }] }),
  };
  return { text, notices: [] };
}
