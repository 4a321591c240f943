import { type RateLimiterAbstract, RateLimiterMemory, RLWrapperTimeouts } from 'rate-limiter-flexible';
import { createSharedCounter } from '@/lib/db/shared-counter';
import type { Policy } from './rate-limit';

/** The count may take this long, in milliseconds; then memory counts for this server alone. */
const patience = 500;

/** The count that all servers share, in the database; while that is away each counts for itself. */
export function createSharedCount({ quota, seconds }: Policy): RateLimiterAbstract {
  const limits = { keyPrefix: 'api', points: quota, duration: seconds };
  const limiter = createSharedCounter({ ...limits, insuranceLimiter: new RateLimiterMemory(limits) });
  return new RLWrapperTimeouts({ limiter, timeoutMs: patience });
}
