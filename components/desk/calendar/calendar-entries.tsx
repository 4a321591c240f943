import type { CalendarEntry, EntryKind } from '@/lib/articles/calendar/schema';
import { formatTime } from '@/lib/dates';
import styles from './calendar.module.css';

/** What each mark stands for. */
export const entryWords: Record<EntryKind, string> = {
  published: 'Came out',
  publish: 'Goes out',
  unpublish: 'Is taken down',
  refused: 'Was refused',
};
const marks: Record<EntryKind, string> = { published: '●', publish: '○', unpublish: '×', refused: '!' };

export function EntryMark({ kind }: { kind: EntryKind }) {
  return (
    <span className={styles[kind]} aria-hidden="true">
      {marks[kind]}
    </span>
  );
}

/** The articles of one day, in the order of their times. */
export function CalendarEntries({ entries, timeZone }: { entries: CalendarEntry[]; timeZone: string }) {
  return (
    <ul className={styles.entries}>
      {entries.map(({ id, kind, at, headline, sectionName, href }) => {
        const words = headline || 'No headline yet';
        return (
          <li key={`${id} ${kind} ${at}`} data-kind={kind}>
            <EntryMark kind={kind} /> <time dateTime={at}>{formatTime(at, timeZone)}</time>{' '}
            <span className="visually-hidden">{entryWords[kind]}: </span>
            {href ? (
              <a href={href} title={`${words}${sectionName && ` (${sectionName})`}`}>
                {words}
              </a>
            ) : (
              <span>{words}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
