import { afterAll, describe, expect, it } from 'vitest';
import { createDb, getDb } from './client';
import { closePool, getPool } from './pool';
import { readFreely } from './reading';
import { inUtc } from './session-zone';
import { onTestServer, provideTestDatabase } from './test-database';

provideTestDatabase('empty');
afterAll(closePool);

const optionsOf = (address: string) => new URL(address).searchParams.get('options');

describe('a server that is set to another zone', () => {
  it('keeps and gives back the instant that was meant', async () => {
    const address = process.env.DATABASE_URL ?? '';
    const name = new URL(address).pathname.slice(1);
    await onTestServer(address, `ALTER DATABASE ${name} SET timezone = 'America/Toronto'`);
    const db = createDb(address);
    try {
      const now = new Date();
      const [row] = await db.$queryRaw<{ away: number; zone: string; same: Date }[]>`
        SELECT abs(extract(epoch FROM now() - ${now}))::float AS away, current_setting('timezone') AS zone,
          ${now}::timestamptz AS same`;
      expect(row?.zone).toBe('UTC');
      expect(row?.away).toBeLessThan(600);
      expect(row?.same).toEqual(now);
    } finally {
      await db.$disconnect();
    }
    const { rows } = await getPool().query('SHOW timezone');
    expect(rows).toEqual([{ TimeZone: 'UTC' }]);
    expect(await readFreely((ask) => ask('SHOW timezone'))).toEqual([{ TimeZone: 'UTC' }]);
    await getDb().$disconnect();
  });
});

it('leaves what the address says besides', () => {
  expect(optionsOf(inUtc('postgres://u:p@h/cin?sslmode=require'))).toBe('-c timezone=UTC');
  expect(new URL(inUtc('postgres://u:p@h/cin?sslmode=require')).searchParams.get('sslmode')).toBe('require');
  expect(optionsOf(inUtc('postgres://u:p@h/cin?options=-c%20jit%3Doff'))).toBe('-c jit=off -c timezone=UTC');
});
