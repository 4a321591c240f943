import type { z } from 'zod';
import { comparison } from './comparison';
import { drawHighlight } from './draw-highlight';
import { drawTable } from './draw-table';
import { figure } from './figure';
import { occupationList } from './occupation-list';
import { picture } from './picture';
import { promo } from './promo';
import { seeAlso } from './see-also';
import { embed } from './text/embed';
import { pullQuote } from './text/pull-quote';
import { source } from './text/source';

/** Every block there is. All maps over blocks (loaders, outlets, forms) are total over this one. */
export const blocks = {
  'draw-highlight': drawHighlight,
  'draw-table': drawTable,
  'see-also': seeAlso,
  'occupation-list': occupationList,
  promo,
  picture,
  'pull-quote': pullQuote,
  embed,
  figure,
  comparison,
  source,
} as const;

export type BlockName = keyof typeof blocks;
export const blockNames = Object.keys(blocks) as BlockName[];

export type BlockAttrs<N extends BlockName> = z.infer<(typeof blocks)[N]['attrs']>;
export type BlockData<N extends BlockName> = z.infer<(typeof blocks)[N]['data']>;

/** One function for each block: a block without an outlet is a type error. */
export type BlockRenderers<Result> = {
  [N in BlockName]: (attrs: BlockAttrs<N>, data: BlockData<N> | null) => Result;
};

/** Whether a node of a body is a block of ours rather than a paragraph, a list and so on. */
export function isBlockName(type: string): type is BlockName {
  return Object.hasOwn(blocks, type);
}
