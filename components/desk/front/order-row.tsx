import type { ReactNode } from 'react';
import { Button } from '../button';
import styles from './front.module.css';

interface OrderRowProps {
  /** Unique on the page: the focus follows the row by it. */
  id: string;
  /** What the buttons move, for those who hear them. */
  name: string;
  /** The place's own name: "Lead", "2". */
  place: string;
  up: (() => void) | null;
  down: (() => void) | null;
  remove?: () => void;
  children: ReactNode;
}

/** One line of an ordered list, with buttons that move it. A button that cannot move it stays, and says so. */
export function OrderRow({ id, name, place, up, down, remove, children }: OrderRowProps) {
  return (
    <>
      <span className={styles.place}>{place}</span>
      <div className={styles.words}>{children}</div>
      <div className={styles.moves}>
        <Button
          aria-label={`Move up: ${name}`}
          data-move={`${id} up`}
          aria-disabled={!up}
          onClick={() => up?.()}
        >
          <span aria-hidden="true">↑</span>
        </Button>
        <Button
          aria-label={`Move down: ${name}`}
          data-move={`${id} down`}
          aria-disabled={!down}
          onClick={() => down?.()}
        >
          <span aria-hidden="true">↓</span>
        </Button>
        {remove && (
          <Button aria-label={`Remove: ${name}`} onClick={remove}>
            Remove
          </Button>
        )}
      </div>
    </>
  );
}
