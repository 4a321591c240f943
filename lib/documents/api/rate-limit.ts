import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { clientOf } from '@/lib/client-network';

/** How much a client may ask: `quota` requests in each window of so many seconds. */
export interface Policy {
  quota: number;
  seconds: number;
  /** So many requests are taken from the shared count at once. A divisor of the quota. */
  lease: number;
}

export interface Allowance {
  isAllowed: boolean;
  /** What the client is told of it (draft-ietf-httpapi-ratelimit-headers), flat. */
  headers: string[];
}

interface Account {
  /** Requests that are paid for already. */
  leased: number;
  /** What the shared count had left when it was last asked. */
  shared: number;
  /** When the window ends, in milliseconds of `Date.now()`. */
  endsAt: number;
  renewal: Promise<void> | null;
}

/** Clients whose leases are remembered; a forgotten one takes a new lease. */
const mostClients = 20_000;

/**
 * Counts requests by client. All servers share one count, from which each takes a lease of some
 * requests: most requests are counted in memory and cost no write.
 * @param store counts points; it must not refuse because its database is away.
 * @returns counts one request from an address.
 */
export function createRateLimit(
  store: Pick<RateLimiterAbstract, 'consume'>,
  { quota, seconds, lease }: Policy,
): (address: string) => Promise<Allowance> {
  const accounts = new LRUCache<string, Account>({ max: mostClients });

  async function renew(key: string, account: Account): Promise<void> {
    try {
      const { remainingPoints, msBeforeNext } = await store.consume(key, lease);
      Object.assign(account, { leased: lease, shared: remainingPoints, endsAt: Date.now() + msBeforeNext });
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      Object.assign(account, { leased: 0, shared: 0, endsAt: Date.now() + refusal.msBeforeNext });
    }
  }

  /** Takes one request; waits for a lease where there is none. */
  async function take(key: string, account: Account): Promise<boolean> {
    for (;;) {
      const isOver = Date.now() >= account.endsAt;
      if (!isOver && account.leased > 0) {
        account.leased -= 1;
        return true;
      }
      if (!isOver && account.shared < lease) return false;
      account.renewal ??= renew(key, account).finally(() => {
        account.renewal = null;
      });
      await account.renewal;
    }
  }

  return async (address) => {
    const key = hash('sha256', clientOf(address), 'base64url');
    const account = accounts.get(key) ?? { leased: 0, shared: quota, endsAt: 0, renewal: null };
    accounts.set(key, account);
    const isAllowed = await take(key, account);
    const wait = Math.max(1, Math.ceil((account.endsAt - Date.now()) / 1000));
    const headers = [
      ...['RateLimit-Policy', `"default";q=${quota};w=${seconds}`],
      ...['RateLimit', `"default";r=${isAllowed ? account.leased + account.shared : 0};t=${wait}`],
      ...(isAllowed ? [] : ['Retry-After', String(wait)]),
    ];
    return { isAllowed, headers };
  };
}
