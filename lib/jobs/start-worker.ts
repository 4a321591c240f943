import { setTimeout as wait } from 'node:timers/promises';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import { getEnv } from '@/lib/env';
import { startSender } from '@/lib/newsletter/sending/worker/start-sender';
import { declareQueues, queueSchema } from '@/lib/queue/install-queue';
import { type JobData, type JobName, jobNames, kindOf } from '@/lib/queue/jobs';
import { handlers } from './handlers';
import { createOutageLog } from './outage-log';

export interface RunningWorker {
  /** Takes no more jobs, and waits for those under way (ten seconds at most). */
  stop(): Promise<void>;
}

type Report = (error: unknown) => void;

async function workOff<Name extends JobName>(boss: PgBoss, name: Name, report: Report): Promise<void> {
  const kind = kindOf(name);
  if (kind.cron) await boss.schedule(name, kind.cron, {});
  const options = {
    includeMetadata: true,
    pollingIntervalSeconds: kind.pollingSeconds ?? (kind.cron ? 30 : 1),
  } as const;
  await boss.work(name, options, async ([job]: JobWithMetadata[]) => {
    if (!job) return;
    const isLastTry = job.retryCount >= (kind.options.retryLimit ?? 0);
    try {
      await handlers[name](kind.data.parse(job.data ?? {}) as JobData<Name>, { isLastTry });
    } catch (error) {
      report(error);
      throw error;
    }
  });
}

async function open(connectionString: string, report: Report): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString,
    schema: queueSchema,
    application_name: 'cin-worker',
    max: 3,
    connectionTimeoutMillis: 5_000,
    monitorIntervalSeconds: 15,
    superviseIntervalSeconds: 15,
  });
  boss.on('error', report);
  try {
    await boss.start();
    await declareQueues(boss);
    for (const name of jobNames) await workOff(boss, name, report);
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false }).catch(report);
    throw error;
  }
}

/**
 * Works the queue off and sends what was started, in this process, until it is stopped. Any number of workers may run, here or
 * apart: a job is given to one of them. While the database is away it says so and tries again.
 */
export async function startWorker(): Promise<RunningWorker> {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString)
    throw new Error('DATABASE_URL is not set: start through npm start or npm run worker');
  const report = createOutageLog((line) => console.error(`worker: ${line}`));
  const stopping = new AbortController();
  let boss: PgBoss | null = null;

  const keepTrying = async (): Promise<void> => {
    while (!boss && !stopping.signal.aborted) {
      try {
        boss = await open(connectionString, report);
      } catch (error) {
        report(error);
        await wait(2_000, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const opened = keepTrying();
  const sender = startSender(getEnv(), report);
  return {
    async stop() {
      stopping.abort();
      await opened;
      await Promise.all([sender.stop(), boss?.stop({ timeout: 10_000 })]);
    },
  };
}
