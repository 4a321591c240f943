import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { type BlockName, blocks } from '@/lib/blocks/registry';

/**
 * Puts a block where the cursor is, and the cursor behind it: a block that stayed chosen would be
 * replaced by the next letter typed.
 */
export function insertBlock(editor: Editor, name: BlockName, attrs: Record<string, unknown>): void {
  // At once, where the editor's own command waits for a frame: a letter typed in between would be lost.
  editor.view.focus();
  const chain = editor.chain().insertContent({ type: name, attrs });
  if (blocks[name].isInline) {
    chain.run();
    return;
  }
  chain
    .command(({ tr, state }) => {
      const end = tr.selection.to;
      const paragraph = state.schema.nodes.paragraph?.create();
      if (paragraph && !tr.doc.resolve(end).nodeAfter?.isTextblock) tr.insert(end, paragraph);
      tr.setSelection(TextSelection.near(tr.doc.resolve(end + 1))).scrollIntoView();
      return true;
    })
    .run();
}
