import { expect, it } from 'vitest';
import { evenTime, takeEvenTime } from './even-time';

it.each([
  ['done', async () => undefined],
  ['refused', async () => Promise.reject(new Error('refused'))],
])('ends no sooner where the work is %s at once', async (name, work) => {
  const began = performance.now();
  const answer = await takeEvenTime(work).catch((error: Error) => error.message);
  // Timers may fire a moment early by another clock.
  expect(performance.now() - began).toBeGreaterThan(evenTime - 5);
  expect(answer ?? 'done').toBe(name);
});
