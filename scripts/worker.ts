// `npm run worker`: the queue's work in a process of its own, beside servers that run with WORKER=off.
import { setTimeout as sleep } from 'node:timers/promises';
import { findRunningDatabase, openCluster } from '@/lib/db/embedded/embedded-database';
import { closeAtEnd, closeOnSignals } from './serve/closing';
import { checkMailSecret, resolveAuthSecret, resolveSettings } from './serve/settings';
import { say } from './support/report.mjs';
import { migrate, runCommand } from './support/with-database';

const pauseMs = 1_000;

/** The embedded database belongs to the server: the worker waits for it, and never starts it. */
async function waitForEmbedded(dataDir: string): Promise<string> {
  const cluster = await openCluster({ dataDir });
  for (let attempt = 0; ; attempt++) {
    const url = await findRunningDatabase(cluster);
    if (url) return url;
    if (attempt % 10 === 0) say('Waiting for the site to start its database (or set DATABASE_URL) …');
    await sleep(pauseMs);
  }
}

closeOnSignals();
await runCommand(async () => {
  const env = await resolveSettings();
  await resolveAuthSecret(env);
  process.env.DATABASE_URL = env.databaseUrl ?? (await waitForEmbedded(env.dataDir));
  // It may be the first to meet the database: of two that start at once, one migrates.
  await migrate(process.env.DATABASE_URL);
  await checkMailSecret();
  const { startWorker } = await import('@/lib/jobs/start-worker');
  const worker = await startWorker();
  closeAtEnd(worker.stop);
  say('The worker is at work.');
  return 0;
}, 'Usage: npm run worker (with the settings of the servers, which run with WORKER=off)');
