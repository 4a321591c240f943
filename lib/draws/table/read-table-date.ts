import { fromCalendarDate } from '@/lib/dates';
import { readTypedDate, readTypedMonth } from '../rules/typed-values';

export interface TableDate {
  date: string;
  datePrecision: 'day' | 'month' | 'range';
  dateEnd: string | null;
}

export type TableDateReading = { ok: true; value: TableDate } | { ok: false; problem: string };

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const between = String.raw`\s*(?:[-–—]|\bto\b|\bthrough\b)\s*`;
const forms = 'Write a day as January 7, 2026, a month as January 2026, days as March 3–5, 2026';

const day = (date: string): TableDate => ({ date, datePrecision: 'day', dateEnd: null });

/** "January 7" or "7 January", with the year that was said for all; null where none was. */
function readDay(text: string, year: string): string | null {
  const named = readTypedDate(text);
  if (named || !year) return named;
  const isYearless = /^[a-z]+\.? \d{1,2}$/i.test(text) || /^\d{1,2} [a-z]+\.?$/i.test(text);
  return isYearless ? readTypedDate(`${text} ${year}`) : null;
}

function readMonth(text: string, year: string): TableDate | null {
  const isMonth = /^\d{4}-\d{1,2}$/.test(text) || /^[a-z]+\.?,? \d{4}$/i.test(text);
  const month = isMonth
    ? text.replace(',', '')
    : /^[a-z]{3,}\.?$/i.test(text) && year
      ? `${text} ${year}`
      : '';
  const date = month ? readTypedMonth(month) : null;
  return date ? { date, datePrecision: 'month', dateEnd: null } : null;
}

/** The two days of "March 3–5, 2026", "3–5 March 2026", "March 30 – April 2, 2026"; null for another form. */
function readRange(text: string, year: string): TableDate | null {
  const range = (first: string | null, last: string | null): TableDate | null =>
    first && last ? { date: first, datePrecision: 'range', dateEnd: last } : null;
  const monthFirst = new RegExp(
    String.raw`^([a-z]+\.?) (\d{1,2})${between}(\d{1,2})(?:,? (\d{4}))?$`,
    'i',
  ).exec(text);
  if (monthFirst) {
    const [, month, from, to, named = year] = monthFirst;
    return range(readTypedDate(`${month} ${from} ${named}`), readTypedDate(`${month} ${to} ${named}`));
  }
  const dayFirst = new RegExp(
    String.raw`^(\d{1,2})${between}(\d{1,2}) ([a-z]+\.?)(?:,? (\d{4}))?$`,
    'i',
  ).exec(text);
  if (dayFirst) {
    const [, from, to, month, named = year] = dayFirst;
    return range(readTypedDate(`${from} ${month} ${named}`), readTypedDate(`${to} ${month} ${named}`));
  }
  for (const cut of text.matchAll(/\s+(?:[-–—]|to|through)\s+|[–—]/gi)) {
    const [left, right] = [text.slice(0, cut.index), text.slice(cut.index + cut[0].length)];
    const last = readDay(right.trim(), year);
    const first = readDay(left.trim(), last?.slice(0, 4) ?? '');
    // "December 30 – January 2, 2026" leaves the first year open.
    if (first && last && first <= last) return range(first, last);
  }
  return null;
}

function problemOf(text: string, year: string): string {
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(text)) return `“${text}” can mean two days. ${forms}`;
  if (!year && !/\d{4}/.test(text) && /^[a-z]+\.?( \d{1,2})?|^\d{1,2} [a-z]+/i.test(text))
    return `“${text}” names no year: write it here, or once above in Year`;
  return `“${text}” is no date that can be read with certainty. ${forms}`;
}

/**
 * A date as provinces write it: a day, a month, or several days; with a weekday before it or not.
 * @param year the year of dates that name none, '' where each must name its own.
 * @returns calendar dates (a month's first day), or what is wrong and what to write.
 */
export function readTableDate(given: string, year = ''): TableDateReading {
  const whole = given
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1');
  const [prefix = '', name = ''] =
    /^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?\.?,? (?=\S)/i.exec(whole) ?? [];
  const text = whole.slice(prefix.length);
  const single = readDay(text, year);
  const value = single ? day(single) : (readMonth(text, year) ?? readRange(text, year));
  if (!value) return { ok: false, problem: problemOf(text, year) };
  const weekday = weekdays[fromCalendarDate(value.date).getUTCDay()] ?? '';
  if (name && !weekday.startsWith(name.toLowerCase()))
    return {
      ok: false,
      problem: `${text} is a ${weekday.replace(/^./, (letter) => letter.toUpperCase())}: see which is right`,
    };
  return { ok: true, value };
}
