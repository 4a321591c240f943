import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { createSharedCounter } from '@/lib/db/shared-counter';
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
  limiter ??= createSharedCounter({ keyPrefix: 'comments', points, duration });
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
