import { RateLimiterMemory } from 'rate-limiter-flexible';
import { beforeEach, expect, it, vi } from 'vitest';
import { createRateLimit, type Policy } from './rate-limit';

const policy: Policy = { quota: 10, seconds: 60, lease: 5 };
let store: RateLimiterMemory;
let consume: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  store = new RateLimiterMemory({ points: policy.quota, duration: policy.seconds });
  consume = vi.spyOn(store, 'consume');
});

const askTimes = async (count: ReturnType<typeof createRateLimit>, times: number, address = '203.0.113.7') =>
  (await Promise.all(Array.from({ length: times }, () => count(address)))).filter(
    ({ isAllowed }) => isAllowed,
  ).length;

it('allows a quota, refuses what is beyond it, and asks the shared count once for each lease', async () => {
  const count = createRateLimit(store, policy);
  expect(await askTimes(count, 25)).toBe(10);
  expect(consume).toHaveBeenCalledTimes(2);
});

it('says what is left, and how long to wait when nothing is', async () => {
  const count = createRateLimit(store, policy);
  const first = await count('203.0.113.7');
  expect(first.headers).toEqual([
    'RateLimit-Policy',
    '"default";q=10;w=60',
    'RateLimit',
    '"default";r=9;t=60',
  ]);
  await askTimes(count, 9);
  const refused = await count('203.0.113.7');
  expect(refused.isAllowed).toBe(false);
  expect(refused.headers).toEqual(expect.arrayContaining(['"default";r=0;t=60', 'Retry-After', '60']));
});

it('counts two servers together, and clients apart', async () => {
  const [one, other] = [createRateLimit(store, policy), createRateLimit(store, policy)];
  expect((await askTimes(one, 10)) + (await askTimes(other, 10))).toBe(10);
  expect(await askTimes(one, 3, '203.0.113.8')).toBe(3);
});

it('takes a household of IPv6 addresses for one client', async () => {
  const count = createRateLimit(store, policy);
  const each = await Promise.all([
    askTimes(count, 6, '2001:db8:1:2::1'),
    askTimes(count, 6, '2001:db8:1:2:ffff::9'),
  ]);
  expect(each[0] + each[1]).toBe(10);
});

it('begins anew when the window is over', async () => {
  vi.useFakeTimers();
  const count = createRateLimit(store, policy);
  expect(await askTimes(count, 11)).toBe(10);
  vi.advanceTimersByTime(61_000);
  expect((await count('203.0.113.7')).isAllowed).toBe(true);
  vi.useRealTimers();
});
