import { describe, expect, it } from 'vitest';
import { clientOf } from '@/lib/client-network';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { confirmSubscription } from './confirm-subscription';
import { countPress } from './limits';
import { requestSubscription } from './request-subscription';
import { confirmWording, subscriptionRequest } from './schema';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-32-characters';
provideTestDatabase('empty');

const email = 'maria@example.com';
const request = subscriptionRequest.parse({ email, page: '/', wording: 'weekly-1' });
const atOnce = <T>(times: number, act: () => Promise<T>) =>
  Promise.allSettled(Array.from({ length: times }, act));

// More than the pool has connections: a transaction that asked for a second one would stand still.
describe('what happens at the same time', { timeout: 60_000 }, () => {
  it('keeps one subscriber and one mail of twenty sign-ups with one address', async () => {
    const results = await atOnce(20, () => requestSubscription(request));
    expect(results.map(({ status }) => status)).toEqual(Array(20).fill('fulfilled'));
    expect(await getDb().subscriber.count()).toBe(1);
    expect(await getDb().mail.count({ where: { to: email } })).toBe(1);
    expect(await getDb().consent.count()).toBe(1);
  });

  it('keeps one consent and one welcome of twenty presses', async () => {
    const { text } = await getDb().mail.findFirstOrThrow({ where: { to: email } });
    const token = /confirm\/([\w-]+)/.exec(text)?.[1] ?? '';
    const results = await atOnce(20, () => confirmSubscription({ token, wording: confirmWording }));
    expect(results.map(({ status }) => status)).toEqual(Array(20).fill('fulfilled'));
    expect(await getDb().consent.count({ where: { act: 'confirmed' } })).toBe(1);
    expect(await getDb().mail.count({ where: { kind: 'newsletter.welcome' } })).toBe(1);
  });
});

describe('the limit for one client', () => {
  it('lets twenty sign-ups pass and says how long to wait', async () => {
    const results = await atOnce(24, () => countPress('sign-up', '203.0.113.7'));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    const act = countPress('sign-up', '203.0.113.7');
    await expect(act).rejects.toMatchObject({
      code: 'too-many',
      forPerson: 'That was a lot at once from your network. Please wait 10 minutes, then try again.',
    });
    await countPress('sign-up', '203.0.113.8');
    await countPress('token', '203.0.113.7');
  });

  it('takes an IPv6 network for one client, and keeps no address', async () => {
    expect(clientOf('2001:db8:0:1::1')).toBe(clientOf('2001:0DB8:0:1:ffff::2'));
    expect(clientOf('2001:db8::1')).toBe('2001:db8:0:0');
    expect(clientOf('2001:db8:0:2::1')).not.toBe(clientOf('2001:db8:0:1::1'));
    expect(clientOf('::1')).toBe('0:0:0:0');
    expect(clientOf('203.0.113.7')).toBe('203.0.113.7');
    const keys = await getDb().rateLimit.findMany({ select: { key: true } });
    expect(keys.some(({ key }) => key.includes('203.0.113'))).toBe(false);
  });
});
