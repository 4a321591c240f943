import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDb } from '@/lib/db/client';
import { startEmbeddedDatabase } from '@/lib/db/embedded/embedded-database';
import { findPostmaster } from '@/lib/db/embedded/postmaster-file';
import { migrateDatabase } from '@/lib/db/migrate';

export interface BenchDatabase {
  /** As a power cut would; it is started again by itself. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A PostgreSQL of its own with the migrations, named in the environment. */
export async function startBenchDatabase(): Promise<BenchDatabase> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'cin-sending-'));
  const database = await startEmbeddedDatabase({ dataDir });
  await migrateDatabase(database.url, path.resolve('prisma/migrations'));
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    MAIL_SECRET: 'a-secret-for-measuring-of-32-characters',
    SITE_URL: 'https://news.example.org',
  });
  return {
    async kill() {
      const running = await findPostmaster(database.cluster);
      if (running) process.kill(running.pid, 'SIGKILL');
    },
    async close() {
      await getDb().$disconnect();
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
