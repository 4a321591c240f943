import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { getPool } from '@/lib/db/pool';
import { AppError } from '@/lib/errors';
import { networkHash } from './hashes';

/** How often one client may press, per ten minutes; a household or an office shares an address. */
const points = 20;
const duration = 600;
let limiter: RateLimiterPostgres | undefined;

/**
 * Counts a comment, or a key that was tried, for the client's network.
 * @throws AppError `too-many` past the allowance.
 */
export async function countAttempt(kind: 'comment' | 'comment-key', address: string): Promise<void> {
  limiter ??= new RateLimiterPostgres({
    storeClient: getPool(),
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: 'comments',
    points,
    duration,
  });
  try {
    await limiter.consume(`${kind}:${networkHash(address)}`);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
    throw new AppError('too-many', {
      forPerson: `That was a lot at once from your network. Please wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`,
    });
  }
}
