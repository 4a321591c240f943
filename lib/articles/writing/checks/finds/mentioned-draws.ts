import type { DrawData } from '@/lib/blocks/draw-data';
import { asBlock, type FilledNode } from '@/lib/blocks/filled-body';
import { walkPlaces } from '@/lib/blocks/tree/body-places';

export interface MentionedDraw {
  draw: DrawData;
  path: number[];
}

/** The draws that a text names by a block, each time that it does, in reading order; withdrawn ones left out. */
export function mentionedDraws(body: FilledNode): MentionedDraw[] {
  return [...walkPlaces(body)].flatMap(({ node, path }) => {
    const block = asBlock(node);
    const draws =
      block?.name === 'comparison'
        ? [block.data?.draw, block.data?.than]
        : block?.name === 'draw-highlight' || block?.name === 'figure'
          ? [block.data]
          : [];
    return draws.flatMap((draw) => (draw && !draw.isWithdrawn ? [{ draw, path }] : []));
  });
}
