import { afterAll, expect, it } from 'vitest';
import { closePool } from '@/lib/db/pool';
import { provideTestDatabase } from '@/lib/db/test-database';
import { createRateLimit } from './rate-limit';
import { createSharedCount } from './shared-count';

provideTestDatabase('empty');
const policy = { quota: 40, seconds: 60, lease: 20 };

afterAll(closePool);

it('counts in the database for all servers, and in memory while it is away', async () => {
  const [one, other] = [1, 2].map(() => createRateLimit(createSharedCount(policy), policy));
  if (!one || !other) throw new Error('no server');
  await Promise.all(Array.from({ length: 20 }, () => one('203.0.113.7')));
  expect((await other('203.0.113.7')).headers).toContain('"default";r=19;t=60');

  await closePool();
  process.env.DATABASE_URL = 'postgres://nobody@127.0.0.1:9/none';
  const away = createRateLimit(createSharedCount(policy), policy);
  expect((await away('203.0.113.7')).isAllowed).toBe(true);
});
