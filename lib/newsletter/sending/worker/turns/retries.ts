const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** In milliseconds: how long a recipient waits after each refusal for the time being; about a day in all. */
const usualWaits: readonly number[] = [
  15 * second,
  minute,
  5 * minute,
  15 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
];

/**
 * The wait after an attempt, counted from 1, with a tenth more or less, so that those refused together
 * do not come back together. Null: this was the last.
 */
export function waitAfter(attempt: number, waits: readonly number[] = usualWaits): number | null {
  const wait = waits[attempt - 1];
  return wait === undefined ? null : wait * (0.9 + Math.random() * 0.2);
}
