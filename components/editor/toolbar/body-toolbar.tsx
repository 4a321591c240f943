import { type Editor, useEditorState } from '@tiptap/react';
import { Fragment, type ReactNode, type RefObject } from 'react';
import { type BlockName, blockNames, blocks } from '@/lib/blocks/registry';
import type { LinkDialogHandle } from '../body/link-dialog';
import { type TextCommand, tableCommands, textCommands } from '../body/text-commands';
import { useInsert } from '../body/use-insert';
import { blockWords } from './block-words';
import { ToolButton } from './tool-button';
import { ToolMenu } from './tool-menu';
import './toolbar.css';
import { useToolbarKeys } from './use-toolbar-keys';

const inBar = textCommands.flatMap(({ sign, ...command }) => (sign ? [{ sign, ...command }] : []));
const inMenu = textCommands.filter(({ sign }) => !sign);

/** What a story about a draw is made of: one press away. */
const often = ['draw-highlight', 'figure', 'picture'] as const satisfies BlockName[];

const Gap = () => <span className="toolbar-gap" />;

/** All that shapes the text, in one row. One stop for Tab; arrows move inside. */
export function BodyToolbar({
  editor,
  link,
  caption,
  children,
}: {
  editor: Editor;
  link: RefObject<LinkDialogHandle | null>;
  caption: RefObject<LinkDialogHandle | null>;
  children: ReactNode;
}) {
  const insert = useInsert();
  const keys = useToolbarKeys();
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      active: inBar.map((command) => command.isActive?.(now) ?? false),
      checked: inMenu.map((command) => command.isActive?.(now)),
      isLink: now.isActive('link') || now.isActive('articleLink'),
      isInTable: now.isActive('table'),
    }),
  });
  const act = ({ run }: Pick<TextCommand, 'run'>) => {
    // At once, where the editor's own command waits for a frame: a letter typed in between would be lost.
    editor.view.focus();
    run(editor);
  };
  const blockChoices = blockNames.map((name) => ({
    label: blocks[name].label,
    detail: blockWords[name],
    run: () => insert(editor, name),
  }));
  const shapeChoices = inMenu.map(({ label, run }, place) => ({
    label,
    isChecked: state.checked[place],
    run: () => act({ run }),
  }));
  const tableChoices = [
    { label: 'Caption', run: () => caption.current?.open() },
    ...tableCommands.map(({ label, run }) => ({ label, run: () => act({ run }) })),
  ];

  const shape = (command: (typeof inBar)[number], place: number) => (
    <Fragment key={command.label}>
      {command.isFirst && <Gap />}
      <ToolButton
        {...command}
        isPressed={command.isActive && state.active[place]}
        onPress={() => act(command)}
      />
    </Fragment>
  );

  return (
    <div {...keys} role="toolbar" aria-label="Text" className="toolbar">
      <ToolMenu
        sign="insert"
        label="Insert"
        hint="All that can stand in a text · / in the text"
        choices={[...blockChoices, ...shapeChoices]}
      />
      {state.isInTable && (
        <ToolMenu sign="table" label="Table" hint="Caption, rows, columns and heads" choices={tableChoices} />
      )}
      {inBar.map((command, place) => !command.isHistory && shape(command, place))}
      <ToolButton
        sign="link"
        label="Link"
        keys="Ctrl+K"
        isPressed={state.isLink}
        onPress={() => link.current?.open()}
      />
      <Gap />
      {often.map((name) => (
        <ToolButton
          key={name}
          sign={name}
          label={`Insert ${blocks[name].label.toLowerCase()}`}
          onPress={() => insert(editor, name)}
        />
      ))}
      <span className="toolbar-end" />
      {inBar.map((command, place) => command.isHistory && shape(command, place))}
      <Gap />
      {children}
    </div>
  );
}
