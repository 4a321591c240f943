'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import type { ReactNode, RefObject } from 'react';
import { blockNames, blocks } from '@/lib/blocks/registry';
import type { LinkDialogHandle } from './link-dialog';
import { tableCommands, textCommands } from './text-commands';
import { useInsert } from './use-insert';
import { useToolbarKeys } from './use-toolbar-keys';

/** Names and presses of all that shapes the text. One stop for Tab; arrows move inside. */
export function BodyToolbar({
  editor,
  link,
  children,
}: {
  editor: Editor;
  link: RefObject<LinkDialogHandle | null>;
  children: ReactNode;
}) {
  const insert = useInsert();
  const keys = useToolbarKeys();
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      active: textCommands.map((command) => command.isActive?.(now) ?? false),
      isLink: now.isActive('link') || now.isActive('articleLink'),
      isInTable: now.isActive('table'),
    }),
  });

  return (
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
          onClick={() => insert(editor, name)}
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
      <span className="toolbar-gap" />
      {children}
    </div>
  );
}
