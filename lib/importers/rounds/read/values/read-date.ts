import { readTypedDate } from '@/lib/draws/rules/typed-values';
import type { Reading } from './reading';

const monthFirst = /^([a-z]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:\s*[.,]\s*|\s+)(\d{4})$/i;

/** A date in words, or as `2024-02-14`: `March 02. 2024`, `May 26 2025`, `November 09,2022`. Null for anything else. */
export function readFeedDate(text: string): string | null {
  const [, month, day, year] = monthFirst.exec(text) ?? [];
  return readTypedDate(month ? `${month} ${day}, ${year}` : text);
}

/** Every date that `drawDate` can mean: two for `11-01-2023`, one for `2023-01-11`, none for `13/45/2025`. */
function possibleDates(text: string): string[] {
  const certain = readFeedDate(text);
  if (certain) return [certain];
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const readings = [`${year}-${second}-${first}`, `${year}-${first}-${second}`].map(readTypedDate);
  return [...new Set(readings.filter((date) => date !== null))];
}

/**
 * A round's date from its two forms, `2025-07-08` and `July 8, 2025`. They must agree; where one is
 * missing the other must be readable in one way only. The time of the round is never asked: it has
 * been off by days.
 */
export function readDrawDate(short: string, full: string): Reading<string> {
  if (short === '' && full === '') return { value: null, problem: 'The source gives no date.' };
  const inFull = full === '' ? null : readFeedDate(full);
  if (full !== '' && !inFull) return { value: null, problem: `The date in full, “${full}”, cannot be read.` };
  if (short === '') return { value: inFull };
  const possible = possibleDates(short);
  if (possible.length === 0) return { value: null, problem: 'This is no date that can be read.' };
  if (inFull) {
    return possible.includes(inFull)
      ? { value: inFull }
      : { value: null, problem: `The source’s two forms of the date do not agree: the other is “${full}”.` };
  }
  const [date] = possible;
  return date && possible.length === 1
    ? { value: date }
    : { value: null, problem: 'Day and month can be read in two ways, and the date in full is missing.' };
}
