import type { BlockName } from '@/lib/blocks/registry';

/** What each block is for, in the words of somebody who has not used it yet. */
export const blockWords: Record<BlockName, string> = {
  'draw-highlight': 'The figures of one draw, large',
  'draw-table': 'Draws by program, stream and period',
  'see-also': 'A line that leads to another article',
  'occupation-list': 'The occupations of a category, with NOC codes',
  promo: 'A partner’s offer, labelled as one',
  picture: 'From the library, or a new one',
  'pull-quote': 'A sentence set large',
  embed: 'A video or a post, loaded on a click',
  figure: 'A number that follows its record',
  comparison: 'Two numbers and what lies between them',
  source: 'A footnote with its address',
};
