import { createHash } from 'node:crypto';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { createSharedCounter } from '@/lib/db/shared-counter';
import { AppError } from '@/lib/errors';

const longestWait = 15 * 60;
const day = 24 * 60 * 60;

/** A counter that all servers share, in the database. */
export function counter(keyPrefix: string, duration: number, points = 1): RateLimiterPostgres {
  return createSharedCounter({ keyPrefix, points, duration });
}

let counters: { failures: RateLimiterPostgres; waits: RateLimiterPostgres } | undefined;

function getCounters() {
  counters ??= { failures: counter('login-failures', day), waits: counter('login-wait', longestWait) };
  return counters;
}

/** Seconds to wait after the nth failure: none at first, then 2, 4, 8 … up to a quarter of an hour. */
export function waitAfter(failures: number, free: number): number {
  return failures <= free ? 0 : Math.min(longestWait, 2 ** (failures - free));
}

export function tooMany(milliseconds: number): AppError {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return new AppError('too-many', {
    message: `refused for another ${seconds} s`,
    forPerson: `Too many attempts. Wait ${wait}, then try again.`,
  });
}

/** Folds more than the database does: no spelling of an address that it takes for the same has a count apart. */
export function keyOf(kind: string, value: string): string {
  const folded = value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return `${kind}:${createHash('sha256').update(folded).digest('base64url')}`;
}

/**
 * Counts an attempt before it is looked at.
 * @param free how many failures a day are free; each one after them doubles the wait before the next.
 * @throws AppError `too-many` while a wait is running.
 */
export async function countAttemptOn(key: string, free: number): Promise<void> {
  const { failures, waits } = getCounters();
  const running = await waits.get(key);
  if (running && running.msBeforeNext > 0) throw tooMany(running.msBeforeNext);
  const { consumedPoints } = await failures.penalty(key, 1);
  const seconds = waitAfter(consumedPoints, free);
  if (seconds === 0) return;
  try {
    // Of attempts that arrive together only one passes.
    await waits.consume(key, 1, { customDuration: seconds });
  } catch (refusal) {
    throw refusal instanceof RateLimiterRes ? tooMany(refusal.msBeforeNext) : refusal;
  }
}

/** Clears a count. */
export async function clearCount(key: string): Promise<void> {
  const { failures, waits } = getCounters();
  await Promise.all([failures.delete(key), waits.delete(key)]);
}

/** Takes one attempt off a count. */
export async function rewardOne(key: string): Promise<void> {
  await getCounters().failures.reward(key, 1);
}
