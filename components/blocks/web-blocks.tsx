import type { ReactNode } from 'react';
import type { BlockRenderers } from '@/lib/blocks/registry';
import { Comparison } from './comparison';
import { DrawHighlight } from './draw-highlight';
import { DrawTableBlock } from './draw-table';
import { Embed } from './embed';
import { Figure } from './figure';
import { OccupationList } from './occupation-list';
import { Picture } from './picture';
import { Promo } from './promo';
import { PullQuote } from './pull-quote';
import { SeeAlso } from './see-also';
import { SourceMark } from './sources';

/** Every block as readers see it; one whose record is gone or not public shows nothing. */
export const webBlocks: BlockRenderers<ReactNode> = {
  'draw-highlight': (_attrs, data) => data && <DrawHighlight draw={data} />,
  'draw-table': (attrs, data) => data && <DrawTableBlock attrs={attrs} data={data} />,
  'see-also': (_attrs, data) => data && <SeeAlso data={data} />,
  'occupation-list': (_attrs, data) => data && <OccupationList data={data} />,
  promo: (_attrs, data) => data && <Promo data={data} />,
  picture: (attrs, data) => data && <Picture attrs={attrs} data={data} />,
  'pull-quote': (attrs) => <PullQuote attrs={attrs} />,
  embed: (attrs) => <Embed attrs={attrs} />,
  source: (_attrs, data) => data && <SourceMark data={data} />,
  figure: (attrs, data) => <Figure attrs={attrs} data={data} />,
  comparison: (attrs, data) => <Comparison attrs={attrs} data={data} />,
};
