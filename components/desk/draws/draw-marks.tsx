import type { DrawData } from '@/lib/blocks/draw-data';

/** What is to be known of a draw before its figures are used. */
export function DrawMarks({ draw }: { draw: DrawData }) {
  const isFlagged = draw.flaggedFields.length > 0;
  if (!draw.isWithdrawn && !isFlagged && !draw.correctedAt) return null;
  return (
    <span className="row">
      {draw.isWithdrawn && <span className="badge">Withdrawn</span>}
      {isFlagged && <span className="badge badge-changed">Being checked</span>}
      {draw.correctedAt && <span className="badge">Corrected</span>}
    </span>
  );
}
