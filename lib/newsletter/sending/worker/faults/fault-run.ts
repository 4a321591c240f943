import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { getDb } from '@/lib/db/client';
import { addReaders, finished, startTestSending } from '../test-sending';
import { startFaultySink } from './faulty-sink';

export interface FaultRun {
  people: number;
  /** How often a worker is killed with -9, at random. */
  kills: number;
  /** Of connections, before the text and after it; 0 to 1. */
  drops: number;
  /** Kills or restarts the database; called `restarts` times. */
  restartDatabase?: () => Promise<void>;
  restarts?: number;
  say?: (line: string) => void;
}

export interface FaultReport {
  sums: Awaited<ReturnType<typeof finished>>;
  /** Texts that the sink took whole. */
  arrived: number;
  /** Addresses that the sink took twice or more. */
  twice: string[];
  /** Addresses whose row says sent, and that the sink never took. */
  lost: string[];
  /** Addresses that the sink took, and whose row says neither sent nor uncertain. */
  unsaid: string[];
  /** People of the audience without a row that is settled. */
  open: number;
}

const worker = path.join(import.meta.dirname, 'fault-worker.ts');

/** A worker in a process of its own. */
function startProcess(smtpUrl: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', worker], {
    env: { ...process.env, SMTP_URL: smtpUrl, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', process.env.FAULT_LOG ? 'inherit' : 'ignore'],
  });
}

/** Waits until so many texts were taken: faults are spread over the whole sending, however fast it is. */
async function reach(taken: string[], count: number): Promise<void> {
  for (let waits = 0; taken.length < count && waits < 12_000; waits++) await delay(5);
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

/**
 * Sends to many with two workers that are killed again and again, a mail server that hangs up before
 * and after the text, and a database that is restarted; then holds the mail server's own log against
 * what the rows say.
 */
export async function runFaults(run: FaultRun): Promise<FaultReport> {
  const { people, kills, drops, restartDatabase, restarts = 0, say = () => undefined } = run;
  const sink = await startFaultySink(drops);
  await addReaders(people);
  const id = await startTestSending();
  const workers = [startProcess(sink.url), startProcess(sink.url)];
  const restartAt = new Set(
    Array.from({ length: restarts }, (_, n) => Math.floor(((n + 1) * kills) / (restarts + 1))),
  );
  try {
    for (let fault = 0; fault < kills; fault++) {
      await reach(sink.taken, (people * (fault + Math.random())) / (kills + 1));
      const place = Math.floor(Math.random() * workers.length);
      const victim = workers[place];
      if (victim) {
        const gone = ended(victim);
        victim.kill('SIGKILL');
        await gone;
      }
      workers[place] = startProcess(sink.url);
      say(`kill ${fault + 1} of ${kills}, ${sink.taken.length} taken so far`);
      if (restartAt.has(fault) && restartDatabase) {
        await restartDatabase();
        say('the database was restarted');
      }
    }
    const sums = await finished(id, 900);
    return { sums, ...(await compare(id, sink.taken)) };
  } finally {
    await Promise.all(
      workers.map((child) => {
        const gone = ended(child);
        child.kill('SIGKILL');
        return gone;
      }),
    );
    await sink.close();
  }
}

async function compare(id: string, taken: string[]): Promise<Omit<FaultReport, 'sums'>> {
  const rows = await getDb().sendingRecipient.findMany({
    where: { sendingId: id },
    select: { state: true, settledAt: true, subscriber: { select: { email: true } } },
  });
  const counts = new Map<string, number>();
  for (const address of taken) counts.set(address, (counts.get(address) ?? 0) + 1);
  const stateOf = new Map(rows.map(({ state, subscriber }) => [subscriber?.email ?? '', state]));
  return {
    arrived: taken.length,
    twice: [...counts].filter(([, count]) => count > 1).map(([address]) => address),
    lost: [...stateOf]
      .filter(([email, state]) => state === 'sent' && !counts.has(email))
      .map(([email]) => email),
    unsaid: [...counts.keys()].filter((email) => !['sent', 'uncertain'].includes(stateOf.get(email) ?? '')),
    open: rows.filter(({ settledAt }) => settledAt === null).length,
  };
}
