import { expect, it } from 'vitest';
import { readingMinutes } from './reading-time';

it('counts whole minutes, at least one', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('word '.repeat(690))).toBe(3);
});
