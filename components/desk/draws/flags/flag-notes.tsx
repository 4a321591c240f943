import { drawFieldLabel } from '@/lib/draws/schema';
import type { DrawAnomalyView } from '@/lib/draws/views';
import styles from './flags.module.css';

/** What is being checked of a draw, with the source's own text. */
export function FlagNotes({ flags }: { flags: DrawAnomalyView[] }) {
  return (
    <ul className={styles.notes}>
      {flags.map(({ field, raw, reason }) => (
        <li key={`${field} ${raw} ${reason}`}>
          <strong>{drawFieldLabel(field)}</strong>: {reason}
          {raw && (
            <>
              {' '}
              The source says <code>{raw}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
