import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './palette.module.css';

/** A dialog over the whole page while it is rendered. Escape and a press beside it close it. */
export function Modal(props: { label: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    // A press beside the box is one on the dialog itself.
    const press = (event: MouseEvent) => event.target === box && box?.close();
    box?.addEventListener('click', press);
    return () => box?.removeEventListener('click', press);
  }, []);
  // At the end of the page: the bar's own styles end at the bar.
  return createPortal(
    <dialog
      ref={dialog}
      data-desk-keys
      className={styles.dialog}
      aria-label={props.label}
      onClose={props.onClose}
    >
      {props.children}
    </dialog>,
    document.body,
  );
}
