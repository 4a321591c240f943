import { expect, it } from 'vitest';
import { waitAfter } from './growing-wait';

it('lets a few failures pass, then doubles the wait up to a quarter of an hour', () => {
  expect([1, 4, 5, 6, 7, 13, 14, 500].map((failures) => waitAfter(failures, 4))).toEqual([
    0, 0, 2, 4, 8, 512, 900, 900,
  ]);
});
