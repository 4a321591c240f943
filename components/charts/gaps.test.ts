import { expect, it } from 'vitest';
import { gapsOf, usualGap } from './gaps';

it('counts the days from one round day to the next', () => {
  expect(gapsOf(['2024-02-27', '2024-02-28', '2024-03-01'])).toEqual([
    { date: '2024-02-28', days: 1 },
    { date: '2024-03-01', days: 2 },
  ]);
  expect(gapsOf(['2024-02-27'])).toEqual([]);
});

it('says what was usual in the year to the last day', () => {
  const old = ['2022-01-01', '2023-01-19'];
  const year = ['2023-01-21', '2024-01-01', '2024-01-03', '2024-01-06', '2024-01-16', '2024-01-20'];
  expect(usualGap([...old, ...year])).toEqual({ median: 4, longest: 345, last: '2024-01-20' });
  expect(usualGap(old)).toBeNull();
  expect(usualGap([])).toBeNull();
});
