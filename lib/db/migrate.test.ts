import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { getDb } from './client';
import { migrateDatabase } from './migrate';
import { provideTestDatabase } from './test-database';

provideTestDatabase('empty');

const directory = path.resolve('prisma/migrations');

describe('migrateDatabase', () => {
  it('does nothing where everything is applied', async () => {
    expect(await migrateDatabase(process.env.DATABASE_URL ?? '', directory)).toBe(0);
  });

  it('refuses a database that is newer than the code, in one line', async () => {
    await getDb().$executeRaw`
      insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
      values ('later', '', '29991231000000_later', now(), now(), 1)`;
    await expect(migrateDatabase(process.env.DATABASE_URL ?? '', directory)).rejects.toThrow(
      /^The database is newer than this version of CIN \(it has the migration 29991231000000_later\)[^\n]+$/,
    );
  });

  it('says in one line, without the password, that the server is away', async () => {
    const address = new URL(inject('testServer').url);
    address.port = '1';
    await expect(migrateDatabase(address.href, directory)).rejects.toThrow(
      /^The database \w+ at 127\.0\.0\.1:1 cannot be reached [^\n]*$/,
    );
  });
});
