import type { DrawData } from '@/lib/blocks/draw-data';

/** Says of one figure that it is being checked against its source; nothing where it is sure. */
export function FigureMark({ draw, field }: { draw: DrawData; field: string }) {
  if (!draw.flaggedFields.includes(field)) return null;
  return <span className="figure-mark">being checked</span>;
}
