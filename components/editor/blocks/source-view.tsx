'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { source } from '@/lib/blocks/text/source';
import { useBlockDialog } from './block-dialog';

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
    <NodeViewWrapper as="span" className="figure-node source-node" data-selected={selected}>
      <button
        type="button"
        title={attrs.text}
        aria-label={`Source: ${attrs.text}. Change`}
        onClick={change}
      />
    </NodeViewWrapper>
  );
}
