import { roundName } from '@/components/draws/words';
import type { DrawData } from '@/lib/blocks/draw-data';
import { figureText } from '@/lib/blocks/draw-words';
import type { BlockAttrs } from '@/lib/blocks/registry';
import { formatDrawDate } from '@/lib/dates';

function markOf(draw: DrawData, field: string): string | null {
  if (draw.isWithdrawn) return 'withdrawn';
  if (draw.flaggedFields.includes(field)) return 'being checked';
  return draw.correctedFields.includes(field) ? 'corrected' : null;
}

/** A record's value in a sentence, and the way to the record. */
export function Figure({ attrs, data }: { attrs: BlockAttrs<'figure'>; data: DrawData | null }) {
  const text = data ? figureText(data, attrs.field) : attrs.seen;
  if (!data) return text;
  const mark = markOf(data, attrs.field);
  return (
    <a
      className="figure"
      href={data.url}
      title={`${data.programName} ${roundName(data)}, ${formatDrawDate(data)}${mark ? `: ${mark}` : ''}`}
    >
      {text || attrs.seen}
      {mark && <span className="figure-note"> ({mark})</span>}
    </a>
  );
}
