import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { clientOf } from '@/lib/client-network';
import { getPool } from '@/lib/db/pool';
import { AppError } from '@/lib/errors';

/** How often one client may press a button, per ten minutes. A household or an office shares an address. */
const allowances = { 'sign-up': 20, token: 60, report: 10 };
const duration = 10 * 60;

let limiters: Record<keyof typeof allowances, RateLimiterPostgres> | undefined;

function limiter(keyPrefix: keyof typeof allowances): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: getPool(),
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points: allowances[keyPrefix],
    duration,
  });
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
export async function countPress(kind: keyof typeof allowances, address: string): Promise<void> {
  limiters ??= { 'sign-up': limiter('sign-up'), token: limiter('token'), report: limiter('report') };
  const key = createHash('sha256').update(clientOf(address)).digest('base64url');
  try {
    await limiters[kind].consume(key);
  } catch (refusal) {
    throw refusal instanceof RateLimiterRes ? tooMany(refusal.msBeforeNext) : refusal;
  }
}
