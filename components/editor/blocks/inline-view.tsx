'use client';

import type { NodeViewProps } from '@tiptap/react';
import { ComparisonView } from './comparison-view';
import { FigureView } from './figure-view';
import { SourceView } from './source-view';

/** A block that stands inside a sentence. */
export function InlineView(props: NodeViewProps) {
  switch (props.node.type.name) {
    case 'comparison':
      return <ComparisonView {...props} />;
    case 'source':
      return <SourceView {...props} />;
    default:
      return <FigureView {...props} />;
  }
}
