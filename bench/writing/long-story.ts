import type { Body, BodyNode } from '@/lib/blocks/body';
import { sentences } from '../size/fill/words';

/** What a long story is measured with. */
export const size = { words: 20_000, blocks: 60 };

export interface KnownDraw {
  program: string;
  number: string;
}

const text = (words: string): BodyNode => ({ type: 'text', text: words });
const countWords = (words: string) => words.split(/\s+/).length;

/** Blocks of the kinds that ask the records for most, in turn. */
function blockAt(place: number, draw: KnownDraw): BodyNode {
  switch (place % 4) {
    case 0:
      return { type: 'draw-highlight', attrs: { ...draw } };
    case 1:
      return { type: 'draw-table', attrs: { program: 'express-entry', limit: 10 } };
    case 2:
      return { type: 'occupation-list', attrs: { stream: 'healthcare' } };
    default:
      return {
        type: 'paragraph',
        content: [
          text('The round had '),
          { type: 'figure', attrs: { ...draw, field: 'invitations', seen: '' } },
          text(' invitations.'),
        ],
      };
  }
}

/** A story of 20,000 words with 60 blocks spread over it. */
export function longStory(draws: KnownDraw[]): Body {
  const content: BodyNode[] = [];
  const wordsBetween = size.words / size.blocks;
  let place = 0;
  for (let block = 0; block < size.blocks; block += 1) {
    const draw = draws[block % draws.length];
    if (draw) content.push(blockAt(block, draw));
    if (block % 6 === 0) {
      content.push({ type: 'heading', attrs: { level: 2 }, content: [text(`Part ${block / 6 + 1}`)] });
    }
    for (let words = 0; words < wordsBetween; ) {
      const paragraph = [0, 1, 2].map((step) => sentences[(place + step) % sentences.length]).join(' ');
      place += 3;
      words += countWords(paragraph);
      content.push({ type: 'paragraph', content: [text(paragraph)] });
    }
  }
  return { type: 'doc', content };
}
