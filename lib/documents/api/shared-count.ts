import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RLWrapperTimeouts,
} from 'rate-limiter-flexible';
import { getPool } from '@/lib/db/pool';
import type { Policy } from './rate-limit';

/** The count may take this long, in milliseconds; then memory counts for this server alone. */
const patience = 500;

/** The count that all servers share, in the database; while that is away each counts for itself. */
export function createSharedCount({ quota, seconds }: Policy): RateLimiterAbstract {
  const limits = { keyPrefix: 'api', points: quota, duration: seconds };
  const limiter = new RateLimiterPostgres({
    ...limits,
    storeClient: getPool(),
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: new RateLimiterMemory(limits),
  });
  return new RLWrapperTimeouts({ limiter, timeoutMs: patience });
}
