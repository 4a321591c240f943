import { expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { ensureOwner } from './ensure-owner';
import { signIn } from './sign-in';

provideTestDatabase('empty');

it('creates the first owner once, who can sign in at an address without a dot', async () => {
  const first = await ensureOwner(getDb(), { email: 'owner@localhost' });
  expect(first?.password.length).toBeGreaterThanOrEqual(12);
  expect(await ensureOwner(getDb(), { email: 'other@localhost', password: 'something-else' })).toBeNull();
  expect(await getDb().staff.count()).toBe(1);
  await expect(signIn(first, { address: '::1', userAgent: '' })).resolves.toHaveProperty('sessionId');
});
