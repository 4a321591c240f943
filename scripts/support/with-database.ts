import path from 'node:path';
import { findRunningDatabase, openCluster, startEmbeddedDatabase } from '@/lib/db/embedded/embedded-database';
import { migrateDatabase } from '@/lib/db/migrate';
import { readEnv, SettingError } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { installQueue } from '@/lib/queue/install-queue';
import { StartError } from '@/lib/start-error';
import { generateClient } from './client.mjs';
import { root } from './install.mjs';
import { say } from './report.mjs';

/**
 * Brings a database to this code's migrations, and makes room in it for the queue.
 * @throws StartError in one line: the database is away, or newer than the code.
 */
export async function migrate(url: string): Promise<void> {
  await migrateDatabase(url, path.join(root, 'prisma', 'migrations'));
  await installQueue(url);
}

/**
 * Runs a command's work with a database: DATABASE_URL, or the embedded one that runs already, or
 * the embedded one started for as long as the command takes. It is migrated and has the reference data.
 */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const { dataDir, databaseUrl } = readEnv(process.env);
  const running = databaseUrl ?? (await findRunningDatabase(await openCluster({ dataDir })));
  const own = running ? null : await startEmbeddedDatabase({ dataDir });
  process.env.DATABASE_URL = running ?? own?.url;
  process.env.DATA_DIR = dataDir;
  const { getDb } = await import('@/lib/db/client');
  try {
    await migrate(process.env.DATABASE_URL ?? '');
    const { loadReference } = await import('@/prisma/seed');
    await loadReference(getDb());
    return await work();
  } finally {
    await getDb().$disconnect();
    await own?.stop();
  }
}

/**
 * Runs a command line tool: what a person can act on is told in one line, all else with its trace.
 * @param work returns the exit code.
 * @param usage what `--help` prints instead.
 * @param failure the exit code when it fails, be it for a wrong setting.
 */
export async function runCommand(work: () => Promise<number>, usage?: string, failure = 1): Promise<void> {
  if (usage && process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return say(usage);
  try {
    await generateClient();
    process.exitCode = await work();
  } catch (error) {
    const isExpected = error instanceof StartError || error instanceof SettingError;
    if (error instanceof AppError) console.error(error.forPerson);
    else console.error(isExpected ? error.message : error);
    process.exitCode = failure;
  }
}
