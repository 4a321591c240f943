'use client';

import type { NodeViewProps } from '@tiptap/react';
import { comparison } from '@/lib/blocks/comparison';
import { comparisonText } from '@/lib/blocks/draws/compare-words';
import { useBlockData } from './block-data';
import { useBlockDialog } from './block-dialog';
import { InlineChip } from './inline-chip';

/** How two records stand to each other, as they are now. */
export function ComparisonView({ node, selected, updateAttributes, editor }: NodeViewProps) {
  const attrs = comparison.attrs.parse(node.attrs);
  const open = useBlockDialog();
  const { isLoaded, data } = useBlockData('comparison', attrs);
  const shown = isLoaded ? comparisonText(data, attrs.field) : '…';
  const note = `${data?.draw.programName ?? attrs.program} #${attrs.number} beside #${attrs.than}`;
  const change = () =>
    open({
      name: 'comparison',
      attrs,
      isNew: false,
      onDone: (next) => {
        updateAttributes(next);
        editor.commands.focus();
      },
    });
  return (
    <InlineChip
      label={`Comparison ${shown}: ${note}. Change`}
      title={note}
      isSelected={selected}
      onPress={change}
    >
      {shown}
    </InlineChip>
  );
}
