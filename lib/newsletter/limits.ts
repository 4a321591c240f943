import { createHash } from 'node:crypto';
import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { clientOf } from '@/lib/client-network';
import { createSharedCounter } from '@/lib/db/shared-counter';
import { AppError } from '@/lib/errors';

/** How often one client may press a button, per ten minutes. A household or an office shares an address. */
const allowances = { 'sign-up': 20, token: 60, report: 10 };
const duration = 10 * 60;

type Press = keyof typeof allowances;
const limiters = new Map<Press, RateLimiterPostgres>();

function limiterOf(keyPrefix: Press): RateLimiterPostgres {
  const known = limiters.get(keyPrefix);
  if (known) return known;
  const limiter = createSharedCounter({ keyPrefix, points: allowances[keyPrefix], duration });
  limiters.set(keyPrefix, limiter);
  return limiter;
}

function tooMany(milliseconds: number): AppError {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000));
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  return new AppError('too-many', {
    forPerson: `That was a lot at once from your network. Please wait ${wait}, then try again.`,
  });
}

/**
 * Counts one press of a button for the client's address.
 * @throws AppError `too-many` past the allowance.
 */
export async function countPress(kind: Press, address: string): Promise<void> {
  const key = createHash('sha256').update(clientOf(address)).digest('base64url');
  try {
    await limiterOf(kind).consume(key);
  } catch (refusal) {
    throw refusal instanceof RateLimiterRes ? tooMany(refusal.msBeforeNext) : refusal;
  }
}
