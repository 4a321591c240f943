'use client';

import { type Ref, useCallback, useEffect, useImperativeHandle, useRef } from 'react';
import { Button } from '@/components/desk/button';
import { textCommands } from '../body/text-commands';

export interface HelpSheetHandle {
  open: () => void;
}

const anywhere: [string, string][] = [
  ['Ctrl+S', 'Save'],
  ['Ctrl+Shift+Enter', 'To the Publish button (or Ask for review); Enter presses it'],
  ['Enter', 'From the headline to the standfirst, and on to the text'],
  ['Shift+Tab', 'From the text to its toolbar; arrows move in it'],
  ['Ctrl+K', 'Link the chosen words (in the text)'],
  ['Ctrl+Shift+F', 'Full screen, and back'],
  ['Ctrl+/', 'These keys'],
];

const typed: [string, string][] = [
  ['/', 'Everything that can be put in: blocks and shapes'],
  ['# or @', 'A figure of a draw: number, stream, month or score, then its value'],
  ['## and a space', 'Heading (### smaller)'],
  ['- and a space', 'Bulleted list (1. numbered)'],
  ['> and a space', 'Quote'],
  ['---', 'Line'],
  ['**words**', 'Bold (*italic*)'],
];

function Keys({ title, keys }: { title: string; keys: [string, string][] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="help-keys">
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The keys of the editor, and what typing a sign does. On a Mac, ⌘ stands for Ctrl. */
export function HelpSheet({ ref }: { ref: Ref<HelpSheetHandle> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shapes = textCommands.flatMap(({ keys, label }): [string, string][] => (keys ? [[keys, label]] : []));
  const open = useCallback(() => {
    dialog.current?.showModal();
    // Its one button stands at the end: the focus would lead past all that is to be read.
    dialog.current?.scrollTo(0, 0);
  }, []);
  useImperativeHandle(ref, () => ({ open }), [open]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <p className="field-hint">On a Mac, ⌘ stands for Ctrl.</p>
      <Keys title="While typing" keys={typed} />
      <Keys title="Shapes" keys={shapes} />
      <Keys title="Anywhere" keys={anywhere} />
      <Button onClick={() => dialog.current?.close()}>Close</Button>
    </dialog>
  );
}
