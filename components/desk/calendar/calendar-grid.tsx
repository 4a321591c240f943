import Link from 'next/link';
import type { CalendarDays } from '@/lib/articles/calendar/calendar-days';
import type { Calendar, CalendarView } from '@/lib/articles/calendar/schema';
import { formatCalendarDate } from '@/lib/dates';
import styles from './calendar.module.css';
import { CalendarEntries } from './calendar-entries';
import { CalendarKeys } from './calendar-keys';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const monthDay = (date: string) => formatCalendarDate(date).replace(/, \d+$/, '');

interface CalendarGridProps {
  view: CalendarView;
  /** The day that is looked at. */
  day: string;
  today: string;
  shown: CalendarDays;
  calendar: Calendar;
  timeZone: string;
}

function countWords(count: number): string {
  return count === 0 ? 'nothing' : count === 1 ? '1 article' : `${count} articles`;
}

/** Weeks as rows, days as cells; on a phone the days that have something, one under the other. */
export function CalendarGrid({ view, day, today, shown, calendar, timeZone }: CalendarGridProps) {
  const cell = (date: string) => {
    const { entries, more } = calendar.days[date] ?? { entries: [], more: 0 };
    const isOutside = view === 'month' && date.slice(0, 7) !== day.slice(0, 7);
    const name = `${formatCalendarDate(date)}${date === today ? ', today' : ''}: ${countWords(entries.length + more)}`;
    return (
      <td
        key={date}
        className={styles.day}
        data-outside={isOutside || undefined}
        data-empty={entries.length === 0 || undefined}
      >
        <Link
          href={`?view=week&day=${date}`}
          prefetch={false}
          className={styles.date}
          data-day={date}
          aria-label={name}
          aria-current={date === today ? 'date' : undefined}
        >
          <span className={styles.number}>{Number(date.slice(8))}</span>
          <span className={styles.name}>{monthDay(date)}</span>
        </Link>
        <CalendarEntries entries={entries} timeZone={timeZone} />
        {more > 0 && (
          <Link href={`?view=week&day=${date}`} prefetch={false} className={styles.more}>
            {more} more
          </Link>
        )}
      </td>
    );
  };
  return (
    <CalendarKeys view={view} day={day} previous={shown.previous} next={shown.next} today={today}>
      <table className={styles.grid} data-view={view}>
        <caption className="visually-hidden">
          {shown.title}. Arrow keys go from day to day, Page Up and Page Down to what is before and after, T
          to today.
        </caption>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col" abbr={name}>
                {name.slice(0, 3)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.weeks.map((week) => (
            <tr key={week[0]}>{week.map(cell)}</tr>
          ))}
        </tbody>
      </table>
    </CalendarKeys>
  );
}
