'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { comparison } from '@/lib/blocks/comparison';
import { comparisonText } from '@/lib/blocks/draws/compare-words';
import { useBlockData } from './block-data';
import { useBlockDialog } from './block-dialog';

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
    <NodeViewWrapper as="span" className="figure-node" data-selected={selected}>
      <button type="button" title={note} aria-label={`Comparison ${shown}: ${note}. Change`} onClick={change}>
        {shown}
      </button>
    </NodeViewWrapper>
  );
}
