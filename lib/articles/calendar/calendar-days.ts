import { formatCalendarDate, formatMonth, fromCalendarDate, toCalendarDate } from '@/lib/dates';
import type { CalendarView } from './schema';

const dayMs = 24 * 60 * 60 * 1000;

/** A calendar date some days later, or earlier. */
export function addDays(date: string, days: number): string {
  return toCalendarDate(new Date(fromCalendarDate(date).getTime() + days * dayMs));
}

/** The Sunday on or before a date. */
const weekStart = (date: string) => addDays(date, -fromCalendarDate(date).getUTCDay());

/** The first of the month that is some months away. */
function addMonths(date: string, months: number): string {
  const at = fromCalendarDate(date);
  return toCalendarDate(new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1)));
}

export interface CalendarDays {
  /** Whole weeks from Sunday to Saturday, as calendar dates. */
  weeks: string[][];
  title: string;
  /** A day of the month or week before, and after. */
  previous: string;
  next: string;
}

function weeksFrom(first: string, last: string): string[][] {
  const weeks: string[][] = [];
  for (let start = weekStart(first); start <= last; start = addDays(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, place) => addDays(start, place)));
  return weeks;
}

/** The days that a calendar shows around a date. */
export function calendarDays(view: CalendarView, date: string): CalendarDays {
  if (view === 'week') {
    const first = weekStart(date);
    const last = addDays(first, 6);
    const title = `${formatCalendarDate(first)} – ${formatCalendarDate(last)}`;
    return {
      weeks: weeksFrom(first, last),
      title,
      previous: addDays(date, -7),
      next: addDays(date, 7),
    };
  }
  const first = addMonths(date, 0);
  const next = addMonths(date, 1);
  return {
    weeks: weeksFrom(first, addDays(next, -1)),
    title: formatMonth(date.slice(0, 7)),
    previous: addMonths(date, -1),
    next,
  };
}
