import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { provideTestDatabase } from '@/lib/db/test-database';
import { findUnreadiness, shareReadiness } from './health';

provideTestDatabase('empty');

const migrations = path.join(process.cwd(), 'prisma', 'migrations');
const databaseUrl = () => process.env.DATABASE_URL ?? '';

it('finds nothing wrong with a database that is migrated', async () => {
  expect(await findUnreadiness(databaseUrl(), migrations)).toBeNull();
});

it('names the migrations that are missing', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'cin-migrations-'));
  await cp(migrations, folder, { recursive: true });
  await mkdir(path.join(folder, '20991231000000_later'));
  expect(await findUnreadiness(databaseUrl(), folder)).toBe('migrations not applied: 20991231000000_later');
  await rm(folder, { recursive: true });
});

it('does not wait for a database that never answers', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const began = Date.now();
  expect(await findUnreadiness(`postgres://a:b@127.0.0.1:${port}/c`, migrations)).toBe(
    'the database does not answer',
  );
  expect(Date.now() - began).toBeLessThan(2_500);
  silent.close();
});

it('looks once for all who ask within a second', async () => {
  const find = vi.fn(async () => 'the database does not answer');
  const ask = shareReadiness(find);
  const answers = await Promise.all(Array.from({ length: 50 }, ask));
  expect(new Set(answers)).toEqual(new Set(['the database does not answer']));
  await ask();
  expect(find).toHaveBeenCalledTimes(1);
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + 1_100);
  await ask();
  expect(find).toHaveBeenCalledTimes(2);
  vi.restoreAllMocks();
});
