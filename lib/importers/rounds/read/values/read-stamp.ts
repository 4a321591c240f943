import { readFeedDate } from './read-date';
import type { Reading } from './reading';

const clock = /(\d{1,2}):(\d{2}):(\d{2})(?:\.\d+)?(?:\s*([ap])\.?m\.?)?(?:\s*(?:z|utc|gmt))?\s*\.?$/i;
const isoAfterWords = /^(.+?)[\s,]*(?:\bat\b)?\s*(\d{4}-\d{2}-\d{2})$/i;

/** `15:48:39 AM` is a 24-hour clock with a word too many; `04:22:17 PM` can be two times of the day. */
function isCertainHour(hour: number, half: string | undefined): boolean {
  if (!half) return true;
  return half.toLowerCase() === 'a' ? hour !== 12 : hour >= 12;
}

/** The date before the time; where it stands twice (`May 1, 2025 at 2025-05-01`), both must agree. */
function readDay(text: string): Reading<string> {
  const twice = isoAfterWords.exec(text);
  if (!twice) {
    const value = readFeedDate(text);
    if (value) return { value };
    const lacksYear = /^[a-z]+\.?\s+\d{1,2}$/i.test(text);
    return { value: null, problem: lacksYear ? 'The source names no year.' : 'The day cannot be read.' };
  }
  const [inWords, iso] = [readFeedDate(twice[1] ?? ''), readFeedDate(twice[2] ?? '')];
  return inWords && inWords === iso
    ? { value: iso }
    : { value: null, problem: 'The day stands there twice and does not agree.' };
}

/**
 * A time to the second, always in UTC, in the dozen forms that the feed has had.
 *
 * A stamp without a year (`October 7 at 16:38:21 UTC`, of #208) stays null. That a tie-break lies in
 * the 365 days before its round would leave one year, but only because any month and day does:
 * the check that guards this value cannot also be what makes it up.
 * @returns ISO 8601 in UTC.
 */
export function readStamp(text: string): Reading<string> {
  if (text === '') return { value: null };
  const time = clock.exec(text);
  if (!time)
    return {
      value: null,
      problem: /\d:\d\d:\d\d/.test(text)
        ? 'The time names a zone or more that cannot be read with certainty.'
        : 'This is no date and time to the second.',
    };
  const [hour, minute, second] = [Number(time[1]), Number(time[2]), Number(time[3])];
  if (hour > 23 || minute > 59 || second > 59) return { value: null, problem: 'There is no such time.' };
  if (!isCertainHour(hour, time[4]))
    return { value: null, problem: 'AM or PM beside this hour can mean two times of the day.' };
  const before = text.slice(0, time.index).replace(/(?:[\s,]+at|\bat|T|[\s,])+$/i, '');
  const day = readDay(before.trim());
  if (!day.value) return day;
  const pad = (value: number) => String(value).padStart(2, '0');
  return { value: `${day.value}T${pad(hour)}:${pad(minute)}:${pad(second)}Z` };
}
