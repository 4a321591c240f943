'use client';

import type { NodeViewProps } from '@tiptap/react';
import { source } from '@/lib/blocks/text/source';
import { useBlockDialog } from './block-dialog';
import { InlineChip } from './inline-chip';

/** A source in a sentence; its number is counted by the style sheet, in reading order. */
export function SourceView({ node, selected, updateAttributes, editor }: NodeViewProps) {
  const attrs = source.attrs.parse(node.attrs);
  const open = useBlockDialog();
  const change = () =>
    open({
      name: 'source',
      attrs,
      isNew: false,
      onDone: (next) => {
        updateAttributes(next);
        editor.commands.focus();
      },
    });
  return (
    <InlineChip
      className="source-node"
      label={`Source: ${attrs.text}. Change`}
      title={attrs.text}
      isSelected={selected}
      onPress={change}
    />
  );
}
