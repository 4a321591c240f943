'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import type { ReactNode } from 'react';
import { type BlockName, blocks } from '@/lib/blocks/registry';
import { useBlockData } from './block-data';
import { useBlockDialog } from './block-dialog';
import { blockPreviews } from './block-preview';

/** A block in the text: its name, what the records say, and the ways to change or remove it. */
export function BlockView({ node, selected, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const name = node.type.name as BlockName;
  const { label, attrs: type } = blocks[name];
  const open = useBlockDialog();
  const { isLoaded, data } = useBlockData(name, type.parse(node.attrs));
  const preview = blockPreviews[name] as (attrs: unknown, data: unknown) => ReactNode;
  const change = () =>
    open({
      name,
      attrs: node.attrs,
      isNew: false,
      onDone: (attrs) => {
        updateAttributes(attrs);
        editor.commands.focus();
      },
    });

  return (
    <NodeViewWrapper className={selected ? 'block block-selected' : 'block'} data-block={name}>
      <div className="block-bar" contentEditable={false}>
        <span className="block-label" data-drag-handle="">
          {label}
        </span>
        <button type="button" onClick={change} aria-label={`Change ${label.toLowerCase()}`}>
          Change
        </button>
        <button
          type="button"
          aria-label={`Remove ${label.toLowerCase()}`}
          onClick={() => {
            deleteNode();
            // The button goes with it: whoever pressed it writes on.
            editor.commands.focus();
          }}
        >
          Remove
        </button>
      </div>
      <div contentEditable={false}>{isLoaded ? preview(node.attrs, data) : <p className="muted">…</p>}</div>
    </NodeViewWrapper>
  );
}
