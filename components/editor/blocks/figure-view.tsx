'use client';

import type { NodeViewProps } from '@tiptap/react';
import { figureText } from '@/lib/blocks/draw-words';
import { figure } from '@/lib/blocks/figure';
import { useBlockData } from './block-data';
import { useBlockDialog } from './block-dialog';
import { InlineChip } from './inline-chip';

/** A record's value in a sentence, as it is now; marked when it is not what the writer saw. */
export function FigureView({ node, selected, updateAttributes, editor }: NodeViewProps) {
  const attrs = figure.attrs.parse(node.attrs);
  const open = useBlockDialog();
  const { program, number, field } = attrs;
  const { isLoaded, data } = useBlockData('draw-highlight', { program, number });
  const now = data ? figureText(data, field) : '';
  const shown = isLoaded ? now || attrs.seen || '?' : attrs.seen || '…';
  const hasChanged = isLoaded && attrs.seen !== '' && now !== attrs.seen;
  const source = `${data?.programName ?? program} #${number}`;
  const note = hasChanged ? `${source}; was ${attrs.seen} when written` : source;

  const change = () =>
    open({
      name: 'figure',
      attrs: { ...attrs, seen: now || attrs.seen },
      isNew: false,
      onDone: (next) => {
        updateAttributes(next);
        editor.commands.focus();
      },
    });
  return (
    <InlineChip
      label={`Figure ${shown}: ${note}. Change`}
      title={note}
      isSelected={selected}
      hasChanged={hasChanged}
      onPress={change}
    >
      {shown}
    </InlineChip>
  );
}
