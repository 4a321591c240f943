'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { Finder } from './finder';
import type { KnownPlace } from './match';
import styles from './palette.module.css';
import { ShortcutSheet } from './shortcut-sheet';
import { useDeskKeys } from './use-desk-keys';

type Open = 'find' | 'help' | null;

function useModal(dialog: RefObject<HTMLDialogElement | null>, isOpen: boolean) {
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [dialog, isOpen]);
  useEffect(() => {
    const box = dialog.current;
    // A press beside the box is one on the dialog itself.
    const press = (event: MouseEvent) => event.target === box && box?.close();
    box?.addEventListener('click', press);
    return () => box?.removeEventListener('click', press);
  }, [dialog]);
}

/** The finder and the sheet of shortcuts, each a dialog, and the button in the bar that opens the first. */
export function Palette(props: { acts: KnownPlace[]; places: KnownPlace[] }) {
  const [open, setOpen] = useState<Open>(null);
  const [control, setControl] = useState('Ctrl');
  const finder = useRef<HTMLDialogElement>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  useModal(finder, open === 'find');
  useModal(sheet, open === 'help');
  // Known in the browser alone.
  useEffect(() => setControl(/Mac|iP(?:hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl'), []);
  const turn = (which: Open) => setOpen((now) => (now === which ? null : which));
  useDeskKeys({ find: () => turn('find'), help: () => turn('help') });
  const close = () => setOpen(null);

  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen('find')}
      >
        Find{' '}
        <span aria-hidden="true" className={styles.key}>
          {control} K
        </span>
      </button>
      <dialog ref={finder} data-desk-keys className={styles.dialog} aria-label="Find" onClose={close}>
        {open === 'find' && (
          <>
            <Finder acts={props.acts} places={props.places} onGone={close} />
            <footer className={styles.foot}>
              <span>
                <kbd>↑</kbd> <kbd>↓</kbd> choose
              </span>
              <span>
                <kbd>Enter</kbd> open
              </span>
              <span>
                <kbd>{control} Enter</kbd> in a new tab
              </span>
              <button type="button" className="link-button" onClick={() => setOpen('help')}>
                All shortcuts
              </button>
            </footer>
          </>
        )}
      </dialog>
      <dialog
        ref={sheet}
        data-desk-keys
        className={styles.dialog}
        aria-labelledby="desk-shortcuts"
        onClose={close}
      >
        {open === 'help' && <ShortcutSheet control={control} onClose={close} />}
      </dialog>
    </>
  );
}
