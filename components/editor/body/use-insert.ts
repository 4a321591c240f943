import type { Editor } from '@tiptap/react';
import { useCallback } from 'react';
import { type BlockName, blocks } from '@/lib/blocks/registry';
import { useBlockDialog } from '../blocks/block-dialog';
import { insertBlock } from './insert-block';

/** What a new block starts from: its defaults, the rest still to be chosen. */
function startOf(name: BlockName): Record<string, unknown> {
  const fields = Object.entries(blocks[name].attrs.shape);
  return Object.fromEntries(
    fields.flatMap(([key, field]) => {
      const absent = field.safeParse(undefined);
      return absent.success ? [[key, absent.data]] : [];
    }),
  );
}

/** Asks for a new block's attributes, then puts it where the cursor is. */
export function useInsert(): (editor: Editor, name: BlockName) => void {
  const open = useBlockDialog();
  return useCallback(
    (editor, name) =>
      open({
        name,
        attrs: startOf(name),
        isNew: true,
        onDone: (attrs) => insertBlock(editor, name, attrs),
      }),
    [open],
  );
}
