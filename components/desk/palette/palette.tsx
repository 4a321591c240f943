'use client';

import { useEffect, useState } from 'react';
import { Finder } from './finder';
import type { KnownPlace } from './match';
import { Modal } from './modal';
import styles from './palette.module.css';
import { ShortcutSheet } from './shortcut-sheet';
import { useDeskKeys } from './use-desk-keys';

type Open = 'find' | 'help' | null;

/** The finder and the sheet of shortcuts, each a dialog, and the button in the bar that opens the first. */
export function Palette(props: { acts: KnownPlace[]; places: KnownPlace[] }) {
  const [open, setOpen] = useState<Open>(null);
  const [control, setControl] = useState('Ctrl');
  // Known in the browser alone.
  useEffect(() => setControl(/Mac|iP(?:hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl'), []);
  const turn = (which: Open) => setOpen((now) => (now === which ? null : which));
  useDeskKeys({ find: () => turn('find'), help: () => turn('help') });
  // A dialog says that it closed a moment later: the other one may be open by then.
  const close = (which: Open) => () => setOpen((now) => (now === which ? null : now));

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
      {open === 'find' && (
        <Modal key="find" label="Find" onClose={close('find')}>
          <Finder acts={props.acts} places={props.places} onGone={close('find')} />
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
        </Modal>
      )}
      {open === 'help' && (
        <Modal key="help" label="Shortcuts" onClose={close('help')}>
          <ShortcutSheet control={control} onClose={close('help')} />
        </Modal>
      )}
    </>
  );
}
