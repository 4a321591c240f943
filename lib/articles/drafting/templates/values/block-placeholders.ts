import type { BodyNode } from '@/lib/blocks/body';
import type { StoryFacts } from '../../facts';

interface BlockPlaceholder {
  means: string;
  find: (facts: StoryFacts) => BodyNode[];
}

const mostRows = 15;

/** A table of the year up to the round, which later rounds do not change; none for a round alone in its year. */
function yearTable(
  { draw }: StoryFacts,
  rows: number,
  stream: { slug: string; name: string } | null,
): BodyNode[] {
  if (!draw.date || rows < 2) return [];
  const year = draw.date.slice(0, 4);
  const of = stream ? `${draw.programName}, ${stream.name}` : draw.programName;
  const held = draw.program === 'express-entry' ? 'rounds' : 'draws';
  const which = rows > mostRows ? `the last ${mostRows} ${held}` : held;
  const attrs = {
    caption: `${of}: ${which} of ${year} up to this one`,
    program: draw.program,
    streams: stream ? [stream.slug] : [],
    from: `${year}-01-01`,
    to: draw.date,
    limit: Math.min(rows, mostRows),
  };
  return [{ type: 'draw-table', attrs }];
}

/** Blocks, each a paragraph of its own. */
export const blockPlaceholders: Record<string, BlockPlaceholder> = {
  'block.highlight': {
    means: 'the round’s figures',
    find: ({ draw: { program, number } }) => [{ type: 'draw-highlight', attrs: { program, number } }],
  },
  'block.yearTable': {
    means: 'the stream’s rounds of the year, or the program’s where it is alone',
    find: (facts) => {
      const ofStream = yearTable(facts, facts.roundsOfYear.stream, facts.draw.stream);
      return ofStream.length > 0 ? ofStream : yearTable(facts, facts.roundsOfYear.program, null);
    },
  },
  'block.programTable': {
    means: 'the program’s rounds of the year',
    find: (facts) => yearTable(facts, facts.roundsOfYear.program, null),
  },
  'block.occupationList': {
    means: 'the category’s occupations',
    find: ({ draw, hasOccupationList }) =>
      draw.stream && hasOccupationList
        ? [{ type: 'occupation-list', attrs: { stream: draw.stream.slug } }]
        : [],
  },
  'block.seeAlso': {
    means: 'newest stories of the stream or section',
    find: ({ seeAlso }) => seeAlso.map((articleId) => ({ type: 'see-also', attrs: { articleId } })),
  },
};
