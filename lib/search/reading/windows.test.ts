import { expect, it } from 'vitest';
import { monthsSince } from './windows';

const now = new Date('2026-11-22T12:00:00Z');

it('names single months up to the next whole year, and years by their beginning', () => {
  expect(monthsSince(new Date('2024-11-30T23:59:59Z'), now)).toBe(
    "'~m202411' | '~m202412' | '~m2025':* | '~m2026':*",
  );
});

it('takes a year from its first month whole', () => {
  expect(monthsSince(new Date('2026-01-01T00:00:00Z'), now)).toBe("'~m2026':*");
});

it('names the months of a year that is not over', () => {
  expect(monthsSince(new Date('2026-10-05T00:00:00Z'), now)).toBe("'~m202610' | '~m202611' | '~m202612'");
});
