import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { clientOf } from '@/lib/client-network';
import { clearCount, countAttemptOn, counter, keyOf, rewardOne } from './growing-wait';

/** How many failures a day are free. */
const freeFailures = { account: 4, address: 40 };
const knownSeconds = 90 * 24 * 60 * 60;

let known: RateLimiterPostgres | undefined;
const getKnown = () => {
  known ??= counter('login-known', knownSeconds);
  return known;
};

const addressKey = (address: string) => keyOf('address', clientOf(address));
const placeKey = (email: string, address: string) => keyOf('place', `${email} ${clientOf(address)}`);

/**
 * What an account's failures count on: from where it signed in during the last 90 days, a count of
 * that place alone. So a stranger who guesses from elsewhere does not keep its owner out.
 */
async function accountKey(email: string, address: string): Promise<string> {
  const place = placeKey(email, address);
  return (await getKnown().get(place)) === null ? keyOf('account', email) : place;
}

/**
 * Counts an attempt before its password is looked at, for the account (known or not) and for the
 * address that it comes from (with IPv6 for the network: one household has 2^64 addresses).
 * @throws AppError `too-many` while a wait is running.
 */
export async function countAttempt(email: string, address: string): Promise<void> {
  await countAttemptOn(addressKey(address), freeFailures.address);
  await countAttemptOn(await accountKey(email, address), freeFailures.account);
}

/** A right password clears the account's count, takes its own attempt off the address's, and makes the place known. */
export async function forgiveAttempts(email: string, address: string): Promise<void> {
  const place = placeKey(email, address);
  await Promise.all([
    clearCount(keyOf('account', email)),
    clearCount(place),
    rewardOne(addressKey(address)),
    getKnown().set(place, 1, knownSeconds),
  ]);
}
