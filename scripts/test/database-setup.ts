import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedDatabase } from '@/lib/db/embedded/embedded-database';
import { migrateDatabase } from '@/lib/db/migrate';
import { onTestServer, type TestServer } from '@/lib/db/test-database';
import { installQueue } from '@/lib/queue/install-queue';
import { generateClient } from '../support/client.mjs';
import { root } from '../support/install.mjs';

/** A server for tests: nothing on it has to outlive them. */
async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const dataDir = await mkdtemp(path.join(tmpdir(), 'cin-test-'));
  const options = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const database = await startEmbeddedDatabase({ dataDir, options });
  return {
    url: database.url,
    stop: async () => {
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Makes the databases that each test file's own is copied from. */
async function makeTemplates(serverUrl: string): Promise<TestServer['templates']> {
  const prefix = `cin_template_${randomBytes(4).toString('hex')}`;
  const templates = { empty: `${prefix}_empty`, reference: `${prefix}_reference` };
  const addressOf = (name: string) => Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  await onTestServer(serverUrl, `create database ${templates.empty}`);
  await migrateDatabase(addressOf(templates.empty), path.join(root, 'prisma', 'migrations'));
  await installQueue(addressOf(templates.empty));
  await onTestServer(serverUrl, `create database ${templates.reference} template ${templates.empty}`);
  // Imported late: they need the generated client.
  const { createDb } = await import('@/lib/db/client');
  const { loadReference } = await import('@/prisma/seed');
  const db = createDb(addressOf(templates.reference));
  await loadReference(db);
  await db.$disconnect();
  return templates;
}

/** Vitest's global setup: one PostgreSQL for all test files of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClient();
  const server = await startServer();
  try {
    const templates = await makeTemplates(server.url);
    project.provide('testServer', { url: server.url, templates });
    return async () => {
      const drops = Object.values(templates).map((name) => `drop database if exists ${name} with (force)`);
      if (process.env.TEST_DATABASE_URL) await onTestServer(server.url, ...drops);
      await server.stop();
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
