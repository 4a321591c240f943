import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { enqueue } from './enqueue';

provideTestDatabase('empty');

async function countJobs(): Promise<number> {
  const [row] = await getDb().$queryRawUnsafe<[{ count: number }]>(
    `select count(*)::int as count from pgboss.job where name = 'mail.send'`,
  );
  return row?.count ?? 0;
}

describe('a job asked for in a transaction', () => {
  it('is there once the transaction has committed, and not before', async () => {
    const before = await countJobs();
    await getDb().$transaction(async (tx) => {
      await enqueue(tx, 'mail.send', { mailId: randomUUID() });
      expect(await countJobs()).toBe(before);
    });
    expect(await countJobs()).toBe(before + 1);
  });

  it('goes with the transaction that is rolled back', async () => {
    const before = await countJobs();
    const act = getDb().$transaction(async (tx) => {
      await enqueue(tx, 'mail.send', { mailId: randomUUID() });
      throw new Error('rolled back');
    });
    await expect(act).rejects.toThrow('rolled back');
    expect(await countJobs()).toBe(before);
  });

  it('is refused when its data is not what the job takes', async () => {
    await expect(enqueue(getDb(), 'mail.send', { mailId: 'seven' })).rejects.toThrow();
  });

  it('can be asked for by many transactions at once, from a cold start', async () => {
    const before = await countJobs();
    const acts = Array.from({ length: 24 }, () =>
      getDb().$transaction((tx) => enqueue(tx, 'mail.send', { mailId: randomUUID() })),
    );
    await Promise.all(acts);
    expect(await countJobs()).toBe(before + 24);
  });
});
