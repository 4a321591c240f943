import { type RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { clientOf } from '@/lib/client-network';
import { counter, keyOf, tooMany } from './growing-wait';

const hour = 60 * 60;

let counters: { asked: RateLimiterPostgres; mailed: RateLimiterPostgres } | undefined;
function getCounters() {
  counters ??= { asked: counter('reset-asked', hour, 20), mailed: counter('reset-mailed', hour, 3) };
  return counters;
}

const passed = (consumed: Promise<unknown>) =>
  consumed.then(
    () => null,
    (refusal: unknown) => {
      if (refusal instanceof RateLimiterRes) return refusal;
      throw refusal;
    },
  );

/** Counts a wish for a new password by where it comes from. @throws AppError `too-many` past 20 an hour. */
export async function countWish(address: string): Promise<void> {
  const refusal = await passed(getCounters().asked.consume(keyOf('address', clientOf(address))));
  if (refusal) throw tooMany(refusal.msBeforeNext);
}

/** Whether another mail may go to an address: three an hour, so that nobody is flooded. */
export async function mayMail(email: string): Promise<boolean> {
  return (await passed(getCounters().mailed.consume(keyOf('account', email)))) === null;
}
