'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { useRef } from 'react';
import { type BlockName, blockNames, blocks } from '@/lib/blocks/registry';
import { useBlockDialog } from '../blocks/block-dialog';
import { insertBlock } from './insert-block';
import { LinkDialog, type LinkDialogHandle } from './link-dialog';
import { tableCommands, textCommands } from './text-commands';
import { useToolbarKeys } from './use-toolbar-keys';

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

/** Names and presses of all that shapes the text. One stop for Tab; arrows move inside. */
export function BodyToolbar({ editor }: { editor: Editor }) {
  const open = useBlockDialog();
  const link = useRef<LinkDialogHandle>(null);
  const keys = useToolbarKeys();
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      active: textCommands.map((command) => command.isActive?.(now) ?? false),
      isLink: now.isActive('link'),
      isInTable: now.isActive('table'),
    }),
  });
  const insert = (name: BlockName) =>
    open({
      name,
      attrs: startOf(name),
      isNew: true,
      onDone: (attrs) => insertBlock(editor, name, attrs),
    });

  return (
    <>
      <div {...keys} role="toolbar" aria-label="Text" className="toolbar">
        {textCommands.map((command, place) => (
          <button
            key={command.label}
            type="button"
            title={command.keys ? `${command.label} (${command.keys})` : command.label}
            aria-pressed={command.isActive ? state.active[place] : undefined}
            onClick={() => command.run(editor)}
          >
            {command.label}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={state.isLink}
          title="Link (Ctrl+K)"
          onClick={() => link.current?.open()}
        >
          Link
        </button>
        <span className="toolbar-gap" />
        {blockNames.map((name) => (
          <button
            key={name}
            type="button"
            aria-label={`Insert ${blocks[name].label.toLowerCase()}`}
            onClick={() => insert(name)}
          >
            {blocks[name].label}
          </button>
        ))}
        {state.isInTable &&
          tableCommands.map((command) => (
            <button key={command.label} type="button" onClick={() => command.run(editor)}>
              {command.label}
            </button>
          ))}
      </div>
      <LinkDialog ref={link} editor={editor} />
    </>
  );
}
