'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { useEditorDoors } from '../doors';
import { commandChoices } from '../suggest/command-choices';
import { figureChoices } from '../suggest/figure-choices';
import { SuggestMenu } from '../suggest/suggest-menu';
import type { SuggestStore } from '../suggest/suggest-store';
import { BodyToolbar } from '../toolbar/body-toolbar';
import { HelpSheet, type HelpSheetHandle } from '../toolbar/help-sheet';
import { ToolButton } from '../toolbar/tool-button';
import { CaptionDialog } from './caption-dialog';
import { LinkDialog, type LinkDialogHandle } from './link-dialog';
import { useFullScreen } from './use-full-screen';
import { useInsert } from './use-insert';

/** What shapes the text: the toolbar, the menus that typing opens, and the dialog of links. */
export function BodyTools({ editor, suggestions }: { editor: Editor; suggestions: SuggestStore }) {
  const { actions } = useEditorDoors();
  const insert = useInsert();
  const link = useRef<LinkDialogHandle>(null);
  const caption = useRef<LinkDialogHandle>(null);
  const help = useRef<HelpSheetHandle>(null);
  const { isFull, toggle } = useFullScreen();
  useEffect(() => {
    const figures = figureChoices(actions.searchDraws);
    const commands = commandChoices({ insert, link: () => link.current?.open() });
    suggestions.sources = { '/': commands, '#': figures, '@': figures };
  }, [suggestions, actions, insert]);
  return (
    <>
      <BodyToolbar editor={editor} link={link} caption={caption}>
        <ToolButton
          sign="full-screen"
          label="Full screen"
          keys="Ctrl+Shift+F"
          isPressed={isFull}
          onPress={toggle}
        />
        <ToolButton sign="keys" label="Keys" keys="Ctrl+/" onPress={() => help.current?.open()} />
      </BodyToolbar>
      <HelpSheet ref={help} />
      <LinkDialog ref={link} editor={editor} />
      <CaptionDialog ref={caption} editor={editor} />
      <SuggestMenu editor={editor} store={suggestions} />
    </>
  );
}
