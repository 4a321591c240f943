import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { clientOf } from '@/lib/client-network';
import { getPool } from '@/lib/db/pool';
import { AppError } from '@/lib/errors';

const longestWait = 15 * 60;
const day = 24 * 60 * 60;

/** How many failures a day are free; each one after them doubles the wait before the next attempt. */
const freeFailures = { account: 4, address: 40 };
type Kind = keyof typeof freeFailures;

function limiter(keyPrefix: string, duration: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: getPool(),
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix,
    points: 1,
    duration,
  });
}

let limiters: { failures: RateLimiterPostgres; waits: RateLimiterPostgres } | undefined;

function getLimiters() {
  limiters ??= { failures: limiter('login-failures', day), waits: limiter('login-wait', longestWait) };
  return limiters;
}

/** Seconds to wait after the nth failure: none at first, then 2, 4, 8 … up to a quarter of an hour. */
export function waitAfter(failures: number, free: number): number {
  return failures <= free ? 0 : Math.min(2 ** Math.min(failures - free, 20), longestWait);
}

function tooMany(milliseconds: number): AppError {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return new AppError('too-many', {
    message: `sign-in refused for another ${seconds} s`,
    forPerson: `Too many attempts. Wait ${wait}, then try again.`,
  });
}

/** Folds more than the database does: no spelling of an address that it takes for the same has a count apart. */
function keyOf(kind: Kind, value: string): string {
  const folded = value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return `${kind}:${createHash('sha256').update(folded).digest('base64url')}`;
}

async function count(kind: Kind, key: string): Promise<void> {
  const { failures, waits } = getLimiters();
  const running = await waits.get(key);
  if (running && running.msBeforeNext > 0) throw tooMany(running.msBeforeNext);
  const { consumedPoints } = await failures.penalty(key, 1);
  const seconds = waitAfter(consumedPoints, freeFailures[kind]);
  if (seconds === 0) return;
  try {
    // Of attempts that arrive together only one passes.
    await waits.consume(key, 1, { customDuration: seconds });
  } catch (refusal) {
    throw refusal instanceof RateLimiterRes ? tooMany(refusal.msBeforeNext) : refusal;
  }
}

/**
 * Counts an attempt before its password is looked at, for the account (known or not) and for the
 * address that it comes from (with IPv6 for the network: one household has 2^64 addresses).
 * @throws AppError `too-many` while a wait is running.
 */
export async function countAttempt(email: string, address: string): Promise<void> {
  await count('address', keyOf('address', clientOf(address)));
  await count('account', keyOf('account', email));
}

/** A right password clears the account's count and takes its own attempt off the address's. */
export async function forgiveAttempts(email: string, address: string): Promise<void> {
  const { failures, waits } = getLimiters();
  const account = keyOf('account', email);
  await Promise.all([
    failures.delete(account),
    waits.delete(account),
    failures.reward(keyOf('address', clientOf(address)), 1),
  ]);
}
