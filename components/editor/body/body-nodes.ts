import type { Extensions } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { blockNode } from '@/lib/blocks/prosemirror/block-node';
import { textExtensions } from '@/lib/blocks/prosemirror/body-extensions';
import { blockNames, blocks } from '@/lib/blocks/registry';
import { BlockView } from '../blocks/block-view';
import { InlineView } from '../blocks/inline-view';
import { type ArrivedPictures, pastedPictures } from '../paste/pasted-pictures';
import { suggestExtension } from '../suggest/suggest-extension';
import type { SuggestStore } from '../suggest/suggest-store';

/** The body's schema with eyes: the same nodes as are stored, each block with its view. */
export function editorExtensions(
  suggestions: SuggestStore,
  onPictures: (pictures: ArrivedPictures) => void,
): Extensions {
  const views = blockNames.map((name) =>
    blockNode(name).extend({
      addNodeView: () =>
        blocks[name].isInline
          ? ReactNodeViewRenderer(InlineView, { as: 'span' })
          : ReactNodeViewRenderer(BlockView),
    }),
  );
  return [...textExtensions(), ...views, suggestExtension(suggestions), pastedPictures(onPictures)];
}
