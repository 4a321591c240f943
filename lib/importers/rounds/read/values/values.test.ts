import { describe, expect, it } from 'vitest';
import { readCount } from './read-count';
import { readDrawDate } from './read-date';
import { readRoundNumber } from './read-number';
import { readStamp } from './read-stamp';

const problem = expect.any(String);

describe('the date of a round', () => {
  it.each([
    ['2023-01-11', 'January 11, 2023', '2023-01-11'],
    ['11-01-2023', 'January 11, 2023', '2023-01-11'],
    ['01/11/2023', 'January 11, 2023', '2023-01-11'],
    ['25-01-2023', '', '2023-01-25'],
    ['', 'July 8, 2025', '2025-07-08'],
    ['2025-07-08', '', '2025-07-08'],
  ])('reads %s beside “%s”', (short, full, date) => {
    expect(readDrawDate(short, full)).toEqual({ value: date });
  });

  it.each([
    ['13/45/2025', 'July 8, 2025'],
    ['11-01-2023', ''],
    ['2023-01-11', 'January 12, 2023'],
    ['2023-01-11', 'le 11 janvier 2023'],
    ['2023-02-30', ''],
    ['', ''],
  ])('does not guess %s beside “%s”', (short, full) => {
    expect(readDrawDate(short, full)).toEqual({ value: null, problem });
  });
});

describe('a stamp', () => {
  it.each([
    ['January 30, 2024 at 02:39:54 UTC', '2024-01-30T02:39:54Z'],
    ['January 3, 2024, at 2:39:54 UTC', '2024-01-03T02:39:54Z'],
    ['November 09,2022 14:21:26 UTC', '2022-11-09T14:21:26Z'],
    ['January 23, 2025 at 2025-01-23 15:30:04 UTC', '2025-01-23T15:30:04Z'],
    ['May 31, 2024 at12:48:30 UTC', '2024-05-31T12:48:30Z'],
    ['October 25, 2023 at 15:48:39 AM UTC', '2023-10-25T15:48:39Z'],
    ['September 30, 2023 at 04:22:17 AM UTC', '2023-09-30T04:22:17Z'],
    ['June 22, 2021 at 20:19:59 PM UTC', '2021-06-22T20:19:59Z'],
    ['March 02. 2024 at 01:58:34 UTC', '2024-03-02T01:58:34Z'],
    ['May 26 2025 at 23:12:01 UTC', '2025-05-26T23:12:01Z'],
    ['June 15, 2023 at 23:49:05', '2023-06-15T23:49:05Z'],
    ['2025-01-23T15:30:04Z', '2025-01-23T15:30:04Z'],
  ])('reads %s', (text, value) => expect(readStamp(text)).toEqual({ value }));

  it.each([
    ['October 7 at 16:38:21 UTC', 'The source names no year.'],
    ['July 4, 2025 at 04:22:17 PM UTC', problem],
    ['July 4, 2025 at 12:22:17 AM UTC', problem],
    ['July 4, 2025 at 14:22:17 EST', problem],
    ['July 4, 2025 at 14:22 UTC', problem],
    ['July 4, 2025 at 25:22:17 UTC', problem],
    ['July 34, 2025 at 14:22:17 UTC', problem],
    ['July 4, 2025 at 2025-07-05 14:22:17 UTC', problem],
    ['soon', problem],
  ])('does not guess %s', (text, reason) =>
    expect(readStamp(text)).toEqual({ value: null, problem: reason }),
  );

  it('is nothing where nothing stands', () => expect(readStamp('')).toEqual({ value: null }));
});

describe('a count', () => {
  const limits = { most: 1200, what: 'cut-off' };
  it.each([
    ['512', 512],
    ['1,200', 1200],
  ])('reads %s', (text, value) => expect(readCount(text, limits)).toEqual({ value }));
  it.each(['five hundred', '512.5', '1,2', '1201', '0', '-5', ''])('does not guess “%s”', (text) =>
    expect(readCount(text, limits)).toEqual({ value: null, problem }),
  );
});

it.each([
  ['355', '355'],
  ['91A', '91a'],
  ['#91 b', '91b'],
  ['0355', null],
  ['91ab', null],
  ['three', null],
  ['', null],
])('a number: %s', (text, number) => expect(readRoundNumber(text)).toBe(number));
