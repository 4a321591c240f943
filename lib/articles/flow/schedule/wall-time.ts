import { defaultTimeZone } from '@/lib/dates';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formats.set(timeZone, format);
  return format;
}

/** What the clock on the wall says in a zone: "2026-11-22T09:30". */
export function wallTimeIn(timeZone: string = defaultTimeZone, instant: Date = new Date()): string {
  const parts = Object.fromEntries(
    formatOf(timeZone)
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
export function instantOf(wallTime: string, timeZone: string = defaultTimeZone): Date | null {
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
