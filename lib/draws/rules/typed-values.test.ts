import { describe, expect, it } from 'vitest';
import { readTypedCount, readTypedDate, readTypedMonth, readTypedStamp } from './typed-values';

describe('what is typed into a draw', () => {
  it.each([
    ['2024-02-14', '2024-02-14'],
    ['February 14, 2024', '2024-02-14'],
    ['Feb. 14 2024', '2024-02-14'],
    ['14 February 2024', '2024-02-14'],
    ['2024-02-30', null],
    ['01/02/2024', null],
    ['11-01-2023', null],
    ['Ma 2, 2024', null],
    ['tomorrow', null],
    ['', null],
  ])('date %j is %j', (text, date) => expect(readTypedDate(text)).toBe(date));

  it.each([
    ['2026-04', '2026-04-01'],
    ['April 2026', '2026-04-01'],
    ['2026-04-17', '2026-04-01'],
    ['2026-13', null],
  ])('month %j is %j', (text, month) => expect(readTypedMonth(text)).toBe(month));

  it.each([
    ['2024-01-30 02:39:54', '2024-01-30T02:39:54Z'],
    ['2024-01-30T02:39:54Z', '2024-01-30T02:39:54Z'],
    ['2024-01-30T02:39:54.000Z', '2024-01-30T02:39:54Z'],
    ['January 30, 2024 at 02:39:54 UTC', '2024-01-30T02:39:54Z'],
    ['January 30, 2024, at 2:39:54 UTC', '2024-01-30T02:39:54Z'],
    ['2024-01-30 02:39', null],
    ['2024-01-30 25:00:00', null],
    ['2024-01-30 02:39:54 EST', null],
    ['02:39:54', null],
  ])('stamp %j is %j', (text, stamp) => expect(readTypedStamp(text)).toBe(stamp));

  it.each([
    ['3,500', 3500],
    ['3 500', 3500],
    ['0', 0],
    ['-1', null],
    ['1.5', null],
    ['3,50', null],
    ['many', null],
  ])('count %j is %j', (text, count) => expect(readTypedCount(text)).toBe(count));
});
