import type { Change } from '@/lib/accounts/activity/changes';
import styles from './activity.module.css';
import { fieldWords, valueWords } from './change-words';

const most = 12;

/** What an act changed: each field with its value before and after. */
export function ChangeList({ changes, timeZone }: { changes: Change[]; timeZone: string }) {
  if (changes.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {changes.slice(0, most).map(({ field, was, is }) => (
        <li key={field}>
          {fieldWords(field)}:{' '}
          {was !== undefined && (
            <>
              <span className="visually-hidden">from </span>
              <del>{valueWords(field, was, timeZone)}</del> <span aria-hidden="true">→</span>
              <span className="visually-hidden">to</span>{' '}
            </>
          )}
          <ins>{valueWords(field, is, timeZone)}</ins>
        </li>
      ))}
      {changes.length > most && <li>and {changes.length - most} more</li>}
    </ul>
  );
}
