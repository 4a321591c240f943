import { roundName } from '@/components/draws/words';
import { comparisonText } from '@/lib/blocks/draws/compare-words';
import type { BlockAttrs, BlockData } from '@/lib/blocks/registry';

/** How two records stand to each other, in a sentence. */
export function Comparison(props: { attrs: BlockAttrs<'comparison'>; data: BlockData<'comparison'> | null }) {
  const { attrs, data } = props;
  const words = comparisonText(data, attrs.field);
  if (!data) return words;
  return (
    <span title={`From the records of ${roundName(data.draw)} and ${roundName(data.than)}`}>{words}</span>
  );
}
