import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { getPool } from '@/lib/db/pool';
import { AppError } from '@/lib/errors';

/** How often one client may press a button, per ten minutes. A household or an office shares an address. */
const allowances = { 'sign-up': 20, token: 60 };
const duration = 10 * 60;

/** Who counts as one client: an IPv4 address, or an IPv6 network of 64 bits, which one household has. */
export function clientOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  const end = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - end.length) }, () => '0');
  const all = address.includes('::') ? [...groups, ...zeros, ...end] : groups;
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

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
  limiters ??= { 'sign-up': limiter('sign-up'), token: limiter('token') };
  const key = createHash('sha256').update(clientOf(address)).digest('base64url');
  try {
    await limiters[kind].consume(key);
  } catch (refusal) {
    throw refusal instanceof RateLimiterRes ? tooMany(refusal.msBeforeNext) : refusal;
  }
}
