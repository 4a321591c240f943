import { PgBoss } from 'pg-boss';
import { jobNames, jobs } from './jobs';

/** The schema in which pg-boss keeps its tables, by migrations of its own. */
export const queueSchema = 'pgboss';

/** Declares every queue on a started pg-boss, and brings the settings of known ones up to date. */
export async function declareQueues(boss: PgBoss): Promise<void> {
  for (const name of jobNames) {
    await boss.createQueue(name, jobs[name].options);
    await boss.updateQueue(name, jobs[name].options);
  }
}

/**
 * Installs or migrates the queue's tables. Part of the server's start, so that a process which
 * runs no worker can enqueue. Safe to run by several processes at once.
 * @throws the database's error where it cannot be reached.
 */
export async function installQueue(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: queueSchema,
    max: 1,
    schedule: false,
    supervise: false,
  });
  // Without a listener an idle connection that ends would end the process.
  boss.on('error', () => undefined);
  try {
    await boss.start();
    await declareQueues(boss);
  } finally {
    await boss.stop({ graceful: false });
  }
}
