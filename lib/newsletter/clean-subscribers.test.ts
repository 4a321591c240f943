import { expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { cleanSubscribers } from './clean-subscribers';

provideTestDatabase('empty');

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

it('forgets who never confirmed, and keeps everyone who ever did', async () => {
  const db = getDb();
  const keep = (
    email: string,
    days: number,
    state: 'pending' | 'active' | 'ended',
    acts: ('requested' | 'confirmed')[],
  ) =>
    db.subscriber.create({
      data: {
        email,
        createdAt: daysAgo(days),
        subscriptions: {
          create: { topic: 'weekly', state, confirmedAt: state === 'pending' ? null : daysAgo(days) },
        },
        consents: { create: acts.map((act) => ({ act, topic: 'weekly', wording: 'x', page: '/' })) },
        tokens: {
          create: { hash: email, purpose: 'confirm', topics: ['weekly'], expiresAt: daysAgo(days - 7) },
        },
      },
    });
  await keep('forgotten@example.com', 40, 'pending', ['requested']);
  await keep('recent@example.com', 20, 'pending', ['requested']);
  await keep('active@example.com', 90, 'active', ['requested', 'confirmed']);
  await keep('ended@example.com', 90, 'ended', ['requested', 'confirmed']);
  expect(await cleanSubscribers()).toEqual({ tokens: 3, subscribers: 1 });
  const left = await db.subscriber.findMany({ select: { email: true }, orderBy: { email: 'asc' } });
  expect(left.map(({ email }) => email)).toEqual([
    'active@example.com',
    'ended@example.com',
    'recent@example.com',
  ]);
});
