const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

function monthNumber(name: string): number {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  return wanted.length < 3 ? 0 : months.findIndex((month) => month.startsWith(wanted)) + 1;
}

function toDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/**
 * A calendar date as a person types or pastes it: `2024-02-14`, `February 14, 2024`, `14 Feb 2024`.
 * @returns YYYY-MM-DD, or null for anything else: 01/02/2024 could be two days, and is none here.
 */
export function readTypedDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return toDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = text.trim().replace(/\s+/g, ' ');
  const monthFirst = /^([a-z]+\.?) (\d{1,2}),? (\d{4})$/i.exec(words);
  if (monthFirst)
    return toDate(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const dayFirst = /^(\d{1,2}) ([a-z]+\.?),? (\d{4})$/i.exec(words);
  return dayFirst ? toDate(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1])) : null;
}

/** A month as `2026-04`, `April 2026` or any day of it → its first day; null for anything else. */
export function readTypedMonth(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text.trim());
  if (iso) return toDate(Number(iso[1]), Number(iso[2]), 1);
  const words = /^([a-z]+\.?) (\d{4})$/i.exec(text.trim());
  if (words) return toDate(Number(words[2]), monthNumber(words[1] ?? ''), 1);
  const day = readTypedDate(text);
  return day && `${day.slice(0, 7)}-01`;
}

/**
 * A stamp in UTC, to the second: `2024-01-30 02:39:54`, `2024-01-30T02:39:54Z`, or as the source
 * writes it, `January 30, 2024 at 02:39:54 UTC`.
 * @returns ISO 8601 in UTC, or null for anything else, another zone included.
 */
export function readTypedStamp(text: string): string | null {
  const parts =
    /^(.+?)(?:\s*,?\s+at\s+|\s*,\s*|\s+|T)(\d{1,2}):(\d{2}):(\d{2})(?:\.0+)?\s*(?:Z|UTC|GMT)?$/i.exec(
      text.trim(),
    );
  const date = parts && readTypedDate(parts[1] ?? '');
  if (!parts || !date) return null;
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4])];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}Z`;
}

/** A whole number that is not negative, with or without thousands separators; null for anything else. */
export function readTypedCount(text: string): number | null {
  const digits = text.trim();
  if (!/^\d+$/.test(digits) && !/^\d{1,3}(?:[, \u00a0\u202f]\d{3})+$/.test(digits)) return null;
  const count = Number(digits.replace(/\D/g, ''));
  return Number.isSafeInteger(count) ? count : null;
}
