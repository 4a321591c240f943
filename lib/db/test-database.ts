import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { getDb } from './client';
import { closePool } from './pool';
import { closeReadingPool } from './reading';

/** What a test's database holds at first: the migrations only, or the reference data too. */
export type TestContent = 'empty' | 'reference';

export interface TestServer {
  /** Address of the server's maintenance database, with the right to create databases. */
  url: string;
  templates: Record<TestContent, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** Runs statements on the server that the tests use, outside of any test's own database. */
export async function onTestServer(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Gives this test file a real PostgreSQL database of its own, which `getDb()` then uses. Call it
 * once, at the top of the file.
 */
export function provideTestDatabase(content: TestContent = 'reference'): void {
  const name = `cin_test_${randomBytes(6).toString('hex')}`;
  const { url, templates } = inject('testServer');

  beforeAll(async () => {
    await onTestServer(url, `create database ${name} template ${templates[content]}`);
    process.env.DATABASE_URL = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  });

  afterAll(async () => {
    await getDb().$disconnect();
    await closePool();
    await closeReadingPool();
    await onTestServer(url, `drop database if exists ${name} with (force)`);
  });
}
