import { expect, it } from 'vitest';
import { numberOrder } from './number-order';

it('puts numbers into natural order when their texts are compared', () => {
  const numbers = ['100', '9', '91b', '2026-04-03-10', '91a', '2026-04-03-2', '091', '355'];
  const sorted = numbers.toSorted((a, b) => (numberOrder(a) < numberOrder(b) ? -1 : 1));
  expect(sorted).toEqual(['9', '091', '91a', '91b', '100', '355', '2026-04-03-2', '2026-04-03-10']);
});
