import { median } from 'd3-array';
import { utcDay } from 'd3-time';

export interface Gap {
  /** The later day, a calendar date. */
  date: string;
  /** Days since the day before it in the list. */
  days: number;
}

const dayLength = 86_400_000;
/** A calendar date as a count of days; dates without a time are read as UTC. */
const dayNumber = (date: string) => Date.parse(date) / dayLength;

/** The days between one round day and the next; the first has none. */
export function gapsOf(days: string[]): Gap[] {
  return days.slice(1).map((date, place) => ({
    date,
    days: dayNumber(date) - dayNumber(days[place] ?? date),
  }));
}

/** What was usual in the year up to the last of the days; null of fewer than four. */
export function usualGap(days: string[]): { median: number; longest: number; last: string } | null {
  const last = days.at(-1);
  if (!last) return null;
  const yearBefore = utcDay.offset(new Date(last), -365).toISOString().slice(0, 10);
  const gaps = gapsOf(days.slice(Math.max(0, days.findIndex((day) => day > yearBefore) - 1)));
  if (gaps.length < 4) return null;
  const lengths = gaps.map((gap) => gap.days);
  return { median: Math.round(median(lengths) ?? 0), longest: Math.max(...lengths), last };
}
