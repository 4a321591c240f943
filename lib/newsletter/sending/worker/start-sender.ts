import { setTimeout as delay } from 'node:timers/promises';
import { getDb } from '@/lib/db/client';
import { beat, finishSendings, takeOver } from './keep-house';
import { listRunning, type RunningSending } from './list-running';
import { createSenderDesk, type SenderOptions } from './sender-desk';

export interface RunningSender {
  /** Takes no more turns, waits for those under way (ten seconds at most) and gives the others back. */
  stop(): Promise<void>;
}

/** In milliseconds: how often it looks where there is nothing to do, and how often it keeps house. */
const idlePause = 400;
const houseEvery = 1_000;

/**
 * Sends what was started, in this process, until it is stopped. Any number of them may run: a
 * recipient is in the hands of one. While the database is away it says so and tries again.
 * @param report is told of troubles.
 */
export function startSender(options: SenderOptions, report: (error: unknown) => void): RunningSender {
  const stopping = new AbortController();
  const desk = createSenderDesk(options, report);
  let keptHouseAt = 0;
  let hadTrouble = false;

  async function keepHouse(): Promise<void> {
    if (Date.now() - keptHouseAt < houseEvery) return;
    keptHouseAt = Date.now();
    const db = getDb();
    if (hadTrouble) await desk.review();
    hadTrouble = false;
    desk.paces.share = await beat(db, desk.workerId);
    await takeOver(db);
    await finishSendings(db);
  }

  /** A sending that cannot be taken up holds up no other. */
  async function claim(sending: RunningSending): Promise<number> {
    try {
      return await desk.claim(sending);
    } catch (error) {
      report(error);
      hadTrouble = true;
      return 0;
    }
  }

  async function look(): Promise<void> {
    await keepHouse();
    let claimed = 0;
    for (const sending of await listRunning(getDb())) claimed += await claim(sending);
    if (desk.isFull()) return desk.nextDone(idlePause);
    await delay(claimed > 0 ? 20 : idlePause, undefined, { signal: stopping.signal });
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await look();
      } catch (error) {
        if (stopping.signal.aborted) return;
        report(error);
        hadTrouble = true;
        await delay(1_000, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }

  const ended = run();
  return {
    async stop() {
      stopping.abort();
      await Promise.race([ended, delay(2_000)]);
      await desk.close();
    },
  };
}
