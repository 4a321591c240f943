import { type Clock, fromPrisma, PgBoss } from 'pg-boss';
import type { Db } from '@/lib/db/client';
import { getPool } from '@/lib/db/pool';
import { queueSchema } from './install-queue';
import { type JobData, type JobName, jobs } from './jobs';

type Timer = ReturnType<typeof setTimeout>;

/** Timers that do not keep a command alive once its work is done. */
const quietClock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds).unref(),
  clearTimeout: (timer) => clearTimeout(timer as Timer),
  setInterval: (run, milliseconds) => setInterval(run, milliseconds).unref(),
  clearInterval: (timer) => clearInterval(timer as Timer),
};

const holder = globalThis as typeof globalThis & { cinQueue?: Promise<PgBoss> };

/** A pg-boss that only enqueues. What it must know of the queues it reads outside of transactions. */
async function openSender(): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => getPool().query(text, values) },
    schema: queueSchema,
    clock: quietClock,
    migrate: false,
    schedule: false,
    supervise: false,
  });
  boss.on('error', (error) => console.error(`queue: ${error.message}`));
  return boss.start();
}

function getSender(): Promise<PgBoss> {
  holder.cinQueue ??= openSender().catch((error: unknown) => {
    // The database may be back at the next try.
    holder.cinQueue = undefined;
    throw error;
  });
  return holder.cinQueue;
}

/**
 * Asks for a job in the transaction of the change that causes it: both commit or neither does.
 * The queue delivers at least once, so a job must bear being run again.
 * @param startAfter an instant before which it must not run.
 * @returns the job's id.
 */
export async function enqueue<Name extends JobName>(
  tx: Db,
  name: Name,
  data: JobData<Name>,
  { startAfter }: { startAfter?: Date } = {},
): Promise<string> {
  const sender = await getSender();
  const id = await sender.send(name, jobs[name].data.parse(data), { db: fromPrisma(tx), startAfter });
  if (!id) throw new Error(`the queue did not take ${name}`);
  return id;
}
