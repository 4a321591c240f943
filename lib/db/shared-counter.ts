import { type IRateLimiterPostgresOptions, RateLimiterPostgres } from 'rate-limiter-flexible';
import { getPool } from './pool';

type Counted = Pick<IRateLimiterPostgresOptions, 'points' | 'duration' | 'insuranceLimiter'> & {
  keyPrefix: string;
};

/**
 * A counter that all servers share, in the database. The worker clears what is spent.
 * @param counted `points` of one key in `duration` seconds.
 */
export function createSharedCounter(counted: Counted): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: getPool(),
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    ...counted,
  });
}
