/** The newsroom's time zone, in which instants are shown unless a setting says otherwise. */
export const defaultTimeZone = 'America/Toronto';

let newsroomZone = defaultTimeZone;

/** Says in which zone instants are shown from here on, in this process or on this page of a browser. */
export function setNewsroomZone(timeZone: string): void {
  newsroomZone = timeZone;
}

const calendarDay = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const calendarDayShort = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});
const calendarMonth = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** A calendar date as the database gives it (midnight UTC) → "2024-02-14". */
export function toCalendarDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** "2024-02-14" → the instant that stands for it in the database. */
export function fromCalendarDate(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** "2024-02-14" → "February 14, 2024". Never shifted by a time zone. */
export function formatCalendarDate(date: string, style: 'long' | 'short' = 'long'): string {
  const format = style === 'long' ? calendarDay : calendarDayShort;
  return format.format(fromCalendarDate(date));
}

/** "2024-02" → "February 2024". */
export function formatMonth(month: string): string {
  return calendarMonth.format(fromCalendarDate(`${month}-01`));
}

/** A draw's date in its precision: a day, "April 2026", or "April 1 – April 6, 2026" in full on both sides. */
export function formatDrawDate(
  draw: { date: string | null; datePrecision: 'day' | 'month' | 'range'; dateEnd: string | null },
  style: 'long' | 'short' = 'long',
): string {
  if (!draw.date) return 'Date being checked';
  if (draw.datePrecision === 'month') return calendarMonth.format(fromCalendarDate(draw.date));
  const start = formatCalendarDate(draw.date, style);
  return draw.datePrecision === 'range' && draw.dateEnd
    ? `${start} – ${formatCalendarDate(draw.dateEnd, style)}`
    : start;
}

/** Making a formatter costs a hundred times what formatting does: one for each zone is kept. */
function formatterIn(options: Intl.DateTimeFormatOptions): (timeZone: string) => Intl.DateTimeFormat {
  const known = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const formatter = known.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { ...options, timeZone });
    known.set(timeZone, formatter);
    return formatter;
  };
}

const instantIn = formatterIn({
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});
const shortInstantIn = formatterIn({
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});
const timeIn = formatterIn({ hour: 'numeric', minute: '2-digit' });
const dayIn = formatterIn({ year: 'numeric', month: '2-digit', day: '2-digit' });

/** Whether a name is a time zone's. */
export function isTimeZone(name: string): boolean {
  try {
    dayIn(name);
    return true;
  } catch {
    return false;
  }
}

/** An instant with its zone named: "November 22, 2026 at 4:51 a.m. EST". */
export function formatInstant(instant: Date | string, timeZone: string = newsroomZone): string {
  return instantIn(timeZone).format(new Date(instant));
}

/** The same for a table's cell: "Nov 22, 2026, 4:51 a.m. EST". */
export function formatShortInstant(instant: Date | string, timeZone: string = newsroomZone): string {
  return shortInstantIn(timeZone).format(new Date(instant));
}

/** The time of day of an instant: "4:51 a.m.". Its day and zone are to be said beside it. */
export function formatTime(instant: Date | string, timeZone: string = newsroomZone): string {
  return timeIn(timeZone).format(new Date(instant));
}

/** A tie-break stamp, to the second and in UTC as the source gives it: "January 30, 2024 at 02:39:54 UTC". */
export function formatStamp(instant: Date | string): string {
  const iso = new Date(instant).toISOString();
  return `${formatCalendarDate(iso.slice(0, 10))} at ${iso.slice(11, 19)} UTC`;
}

/** Today's calendar date in a zone, or the one that an instant falls on there: "2026-11-22". */
export function todayIn(timeZone: string = newsroomZone, instant: Date | string = new Date()): string {
  return dayIn(timeZone).format(new Date(instant));
}

const wallFormat = formatterIn({
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clock on the wall says in a zone: "2026-11-22T09:30". */
export function wallTimeIn(timeZone: string, instant: Date = new Date()): string {
  const parts = Object.fromEntries(
    wallFormat(timeZone)
      .formatToParts(instant)
      .map((p) => [p.type, p.value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

const day = 24 * 60 * 60 * 1000;

/**
 * The instant at which a zone's clocks say "2026-11-22T09:30". Of an hour that comes twice, the
 * first; null for one that is left out when summer time begins, and for no time at all.
 */
export function instantOf(wallTime: string, timeZone: string): Date | null {
  const asUtc = Date.parse(`${wallTime}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // The zone's distance from UTC the day before and the day after: one of them holds.
  const guesses = [asUtc - day, asUtc + day].map((near) => {
    const distance = Date.parse(`${wallTimeIn(timeZone, new Date(near))}:00Z`) - near;
    return asUtc - distance;
  });
  const right = guesses.filter((guess) => wallTimeIn(timeZone, new Date(guess)) === wallTime);
  return right.length > 0 ? new Date(Math.min(...right)) : null;
}
