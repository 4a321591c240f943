import path from 'node:path';
import { startEmbeddedDatabase } from '@/lib/db/embedded/embedded-database';
import { migrateDatabase } from '@/lib/db/migrate';
import type { Env } from '@/lib/env';
import { installQueue } from '@/lib/queue/install-queue';
import { root } from '../support/install.mjs';
import { say, step } from '../support/report.mjs';
import { closeAtEnd } from './closing';

/** Makes the database reachable under DATABASE_URL and brings it to this code's migrations. */
export async function prepareDatabase(env: Env): Promise<void> {
  if (!env.databaseUrl) {
    await step('Start the embedded PostgreSQL', async (note) => {
      const database = await startEmbeddedDatabase({ dataDir: env.dataDir, onEvent: say });
      closeAtEnd(database.stop);
      process.env.DATABASE_URL = database.url;
      note(`on port ${database.port}`);
    });
  }
  await step('Migrate the database', async (note) => {
    const url = process.env.DATABASE_URL ?? '';
    const count = await migrateDatabase(url, path.join(root, 'prisma', 'migrations'));
    await installQueue(url);
    note(count === 0 ? 'up to date' : `${count} applied`);
  });
}
