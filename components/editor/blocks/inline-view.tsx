'use client';

import type { NodeViewProps } from '@tiptap/react';
import { ComparisonView } from './comparison-view';
import { FigureView } from './figure-view';

/** A block that stands inside a sentence. */
export function InlineView(props: NodeViewProps) {
  return props.node.type.name === 'comparison' ? <ComparisonView {...props} /> : <FigureView {...props} />;
}
