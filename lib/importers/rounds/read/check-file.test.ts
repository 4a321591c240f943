import { expect, it } from 'vitest';
import { testPool, testRow, testRows } from '../test-feed';
import { checkFile } from './check-file';
import type { FeedRow } from './field-text';
import { readFile } from './read-file';

const flagsOf = (rows: FeedRow[], known: string[] = []) =>
  Object.fromEntries(
    [...checkFile(readFile(rows, '2030-01-02').rounds, new Set(known))].map(([number, flags]) => [
      number,
      flags.map(({ field, reason }) => `${field}: ${reason}`),
    ]),
  );

it('finds nothing in a file without faults', () => expect(flagsOf(testRows(9))).toEqual({}));

it('finds gaps, but none where the missing rounds are known', () => {
  const rows = testRows(9).filter(({ drawNumber }) => !['4', '5', '8'].includes(String(drawNumber)));
  expect(flagsOf(rows)).toEqual({
    6: ['number: Numbers 4 to 5 are missing before this one.'],
    9: ['number: Number 8 is missing before this one.'],
  });
  expect(Object.keys(flagsOf(rows, ['4', '5']))).toEqual(['9']);
});

it('takes two rounds of one day and one number with letters', () => {
  const day = '2019-01-14';
  const letters = [testRow('2b', day), testRow('2a', day), testRow('1', '2019-01-07')];
  expect(flagsOf(letters)).toEqual({});
  expect(Object.keys(flagsOf([testRow('2b', '2019-01-15'), ...letters.slice(1)]))).toEqual(['2b']);
  expect(Object.keys(flagsOf([testRow('3', day), ...letters]))).toEqual(['3']);
});

it('finds a date that goes back', () => {
  const rows = [testRow('3', '2019-01-01'), ...testRows(2)];
  expect(flagsOf(rows)).toEqual({ 3: [expect.stringContaining('earlier than that of round 2')] });
});

it('finds one count of the pool under two dates', () => {
  const again = { ...testPool, drawDistributionAsOn: 'January 8, 2019' };
  const rows = [testRow('2', '2019-01-14', again), testRow('1', '2019-01-07', testPool)];
  expect(flagsOf(rows)).toEqual({ 2: [expect.stringContaining('with round 1 as of January 7, 2019')] });
});
