import type { DrawData } from '@/lib/blocks/draw-data';

/** "round 284"; a provincial draw that has no number of its own is "the draw" of its day. */
export function roundName(draw: Pick<DrawData, 'number'>): string {
  return /^\d{4}-\d{2}-\d{2}-\d+$/.test(draw.number) ? 'draw' : `round ${draw.number}`;
}
