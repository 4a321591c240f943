import type { DrawData } from '@/lib/blocks/draw-data';

/** A draw as the checks name it: "draw 284 (Express Entry)". */
export function drawName(draw: Pick<DrawData, 'number' | 'programName'>): string {
  return `draw ${draw.number} (${draw.programName})`;
}
