import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Autosaver, type AutosaveState, type Outcome } from './autosaver';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An autosaver whose saves take `ms` and end as said, `saved` when nothing more is said. */
function start(ms: number, ...outcomes: Outcome[]) {
  const seen = { saves: 0, running: 0, most: 0, states: [] as AutosaveState[] };
  const autosaver = new Autosaver(
    async () => {
      seen.saves += 1;
      seen.running += 1;
      seen.most = Math.max(seen.most, seen.running);
      await new Promise((resolve) => setTimeout(resolve, ms));
      seen.running -= 1;
      return outcomes.shift() ?? 'saved';
    },
    (state) => seen.states.push(state),
  );
  return { autosaver, seen };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it('saves within two seconds of a pause, once', async () => {
  const { autosaver, seen } = start(100);
  for (let letter = 0; letter < 5; letter += 1) {
    autosaver.touched();
    await pass(200);
  }
  expect(seen.saves).toBe(0);
  await pass(1_800);
  expect(seen.saves).toBe(1);
  await pass(60_000);
  expect(seen.saves).toBe(1);
});

it('saves now and then while somebody never pauses', async () => {
  const { autosaver, seen } = start(100);
  for (let letter = 0; letter < 100; letter += 1) {
    autosaver.touched();
    await pass(200);
  }
  expect(seen.saves).toBe(2);
});

it('sends one at a time, and what was typed during a save afterwards', async () => {
  const { autosaver, seen } = start(5_000);
  autosaver.touched();
  await pass(1_500);
  autosaver.touched();
  await pass(30_000);
  expect(seen).toMatchObject({ saves: 2, most: 1 });
});

it('tries again by itself, each time later, and at once when it is told to', async () => {
  const { autosaver, seen } = start(0, 'retry', 'retry', 'retry');
  autosaver.touched();
  await pass(1_300);
  expect(seen.states.at(-1)).toBe('retrying');
  autosaver.touched();
  await pass(1_900);
  expect(seen.saves).toBe(1);
  await pass(200);
  expect(seen.saves).toBe(2);
  await pass(3_000);
  expect(seen.saves).toBe(2);
  void autosaver.now();
  await pass(0);
  expect(seen.saves).toBe(3);
  await pass(8_100);
  expect(seen.saves).toBe(4);
  expect(seen.states.at(-1)).toBe('resting');
});

it('waits for other words after a refusal, and for the person after a conflict', async () => {
  const { autosaver, seen } = start(0, 'edit', 'stop');
  autosaver.touched();
  await pass(60_000);
  expect(seen.saves).toBe(1);
  autosaver.touched();
  await pass(2_000);
  autosaver.touched();
  await pass(60_000);
  expect(seen.saves).toBe(2);
  autosaver.settled();
  autosaver.touched();
  await pass(2_000);
  expect(seen.saves).toBe(3);
});
