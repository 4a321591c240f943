import { expect, it } from 'vitest';
import { addDays, calendarDays } from './calendar-days';

it('shows a month in whole weeks, and the days of its neighbours that belong to them', () => {
  const { weeks, title, previous, next } = calendarDays('month', '2026-11-22');
  expect([title, previous, next]).toEqual(['November 2026', '2026-10-01', '2026-12-01']);
  expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([5, '2026-11-01', '2026-12-05']);
  expect(calendarDays('month', '2026-02-01').weeks).toHaveLength(4);
  expect(calendarDays('month', '2026-08-31').weeks).toHaveLength(6);
});

it('shows a week from Sunday to Saturday, over the end of a year too', () => {
  const { weeks, previous, next } = calendarDays('week', '2026-12-31');
  expect(weeks).toHaveLength(1);
  expect([weeks[0]?.[0], weeks[0]?.[6]]).toEqual(['2026-12-27', '2027-01-02']);
  expect([previous, next]).toEqual(['2026-12-24', '2027-01-07']);
});

it('counts days over summer time and leap years', () => {
  expect(addDays('2026-03-08', 1)).toBe('2026-03-09');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});
