import Link from 'next/link';
import type { CalendarDays } from '@/lib/articles/calendar/calendar-days';
import type { CalendarView, EntryKind } from '@/lib/articles/calendar/schema';
import styles from './calendar.module.css';
import { EntryMark, entryWords } from './calendar-entries';

const address = (view: CalendarView, day: string) => `?view=${view}&day=${day}`;
const kinds = Object.keys(entryWords) as EntryKind[];

/** Which days are shown, and the ways to others. */
export function CalendarBar(props: { view: CalendarView; day: string; today: string; shown: CalendarDays }) {
  const { view, day, today, shown } = props;
  const other = (one: CalendarView, label: string) => (
    <li>
      <Link href={address(one, day)} prefetch={false} aria-current={view === one ? 'page' : undefined}>
        {label}
      </Link>
    </li>
  );
  return (
    <div className={styles.bar}>
      <h2>{shown.title}</h2>
      <nav aria-label="Other days" className="row">
        <Link className="button" href={address(view, shown.previous)} prefetch={false}>
          Earlier
        </Link>
        <Link className="button" href={address(view, today)} prefetch={false}>
          Today
        </Link>
        <Link className="button" href={address(view, shown.next)} prefetch={false}>
          Later
        </Link>
      </nav>
      <nav aria-label="Span">
        <ul className={styles.spans}>
          {other('month', 'Month')}
          {other('week', 'Week')}
        </ul>
      </nav>
      <ul className={styles.legend} aria-label="Marks">
        {kinds.map((kind) => (
          <li key={kind}>
            <EntryMark kind={kind} /> {entryWords[kind]}
          </li>
        ))}
      </ul>
    </div>
  );
}
