'use client';

import { NodeViewWrapper } from '@tiptap/react';
import type { ReactNode } from 'react';

/**
 * A block's words in a sentence, which a press opens. The words are text beside their button: in it
 * they would be a box of their own, and a comma behind a box may begin a line.
 */
export function InlineChip(props: {
  className?: string;
  label: string;
  title: string;
  isSelected: boolean;
  hasChanged?: boolean;
  onPress: () => void;
  children?: ReactNode;
}) {
  return (
    <NodeViewWrapper
      as="span"
      className={`figure-node ${props.className ?? ''}`.trim()}
      data-selected={props.isSelected}
      data-changed={props.hasChanged}
      onClick={props.onPress}
    >
      <span className="figure-words" aria-hidden="true">
        {props.children}
      </span>
      <button type="button" title={props.title} aria-label={props.label} />
    </NodeViewWrapper>
  );
}
