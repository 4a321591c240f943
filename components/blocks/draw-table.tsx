import { DrawTable } from '@/components/draws/draw-table';
import type { BlockAttrs, BlockData } from '@/lib/blocks/registry';

/** The draws that a stored query finds today. */
export function DrawTableBlock({
  attrs,
  data,
}: {
  attrs: BlockAttrs<'draw-table'>;
  data: BlockData<'draw-table'>;
}) {
  if (data.draws.length === 0) return null;
  return (
    <div className="block">
      <DrawTable
        caption={attrs.caption || `${data.programName} draws`}
        draws={data.draws}
        scoreScale={data.scoreScale}
      />
    </div>
  );
}
