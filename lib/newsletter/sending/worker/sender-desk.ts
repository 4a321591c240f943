import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { getDb } from '@/lib/db/client';
import { openTransport } from '@/lib/email/transport/open-transport';
import type { Env } from '@/lib/env';
import { pauseForErrors } from '../pause-for-errors';
import { createBatcher } from './batcher';
import { ErrorsInARow } from './errors-in-a-row';
import { leave, putBack } from './keep-house';
import type { RunningSending } from './list-running';
import { makeExit } from './make-exit';
import { Paces } from './paces';
import { Runners } from './runners';
import { type ClaimedTurn, claimTurns } from './turns/claim-turns';
import { type HandoverAsked, handOver } from './turns/hand-over';
import { readyTurns } from './turns/ready-turns';
import { type Settlement, settleTurns } from './turns/settle-turns';
import { type Exit, type ReadyTurn, takeTurn } from './turns/take-turn';

export interface SenderOptions extends Pick<Env, 'smtpUrl' | 'siteUrl' | 'dkim' | 'mailPace'> {
  /** In milliseconds: see `waitAfter`. */
  waits?: readonly number[];
  /** In milliseconds: how long a mail server may be silent. */
  patience?: number;
}

/** So many turns are at hand beyond those under way. Claimed rows are safe: a crash gives them back. */
const atHand = 100;

interface Job {
  ready: ReadyTurn;
  exit: Exit;
}

/** One worker's turns: claimed, taken, and settled. */
export function createSenderDesk(options: SenderOptions, report: (error: unknown) => void) {
  const workerId = randomUUID();
  const { smtpUrl, mailPace, patience, waits } = options;
  const { connections } = mailPace;
  const transport = smtpUrl ? openTransport({ smtpUrl, connections, patience }) : null;
  const paces = new Paces(mailPace);
  const errors = new ErrorsInARow();
  const exits = new Map<string, Promise<Exit>>();
  /** Turns that this process knows of. */
  const held = new Set<ClaimedTurn>();
  let isClosing = false;

  const askHandover = createBatcher((asked: HandoverAsked[]) => handOver(getDb(), workerId, asked));

  /** What became of a turn is known here alone, so it is told until the database takes it. */
  async function tell(settled: Settlement[], tries = 0): Promise<void> {
    try {
      await settleTurns(getDb(), workerId, settled);
    } catch (error) {
      report(error);
      if (isClosing && tries > 8) throw error;
      await delay(1_000);
      await tell(settled, tries + 1);
    }
  }
  const settle = createBatcher(async (settled: Settlement[]) => {
    await tell(settled);
    return settled;
  });

  // Some wait for a commit while others hold the connections.
  const runners = new Runners<Job>(connections * 3, async ({ ready, exit }) => {
    const { sendingId, number, turn } = ready.claimed;
    const { suppressionHash } = ready;
    const handOver = () => askHandover({ sendingId, number, turn, suppressionHash });
    const { settlement, health } = await takeTurn(ready, { exit, handOver, waits });
    await settle({ sendingId, number, turn, ...settlement }).catch(report);
    held.delete(ready.claimed);
    if (health === 'good') errors.succeed(sendingId);
    if (health === 'bad' && errors.fail(sendingId))
      await pauseForErrors(sendingId, settlement.reason).catch(report);
  });

  function exitOf(sendingId: string): Promise<Exit> {
    const known = exits.get(sendingId) ?? makeExit(sendingId, options, transport);
    exits.set(sendingId, known);
    known.catch(() => exits.delete(sendingId));
    if (exits.size > 50) exits.delete(exits.keys().next().value ?? '');
    return known;
  }

  async function claimLane(sendingId: string, lane: string): Promise<number> {
    const limit = paces.available(lane, atHand - runners.waiting);
    if (limit <= 0) return 0;
    const exit = await exitOf(sendingId);
    const claims = await claimTurns(getDb(), { sendingId, lane, limit, workerId });
    if (claims.length === 0) return 0;
    paces.take(lane, claims.length);
    const { ready, settled } = await readyTurns(getDb(), claims);
    if (settled.length > 0) await settleTurns(getDb(), workerId, settled);
    for (const { claimed } of ready) held.add(claimed);
    runners.add(ready.map((one) => ({ ready: one, exit })));
    return claims.length;
  }

  return {
    workerId,
    paces,
    /** Whether enough is at hand. */
    isFull: () => runners.waiting >= atHand / 2,
    /** Resolves when a turn was taken, or after so many milliseconds. */
    nextDone: (atMost: number) => runners.nextDone(atMost),
    /** Takes up turns of a sending. @returns how many. */
    async claim({ id, lanes }: RunningSending): Promise<number> {
      let count = 0;
      for (const lane of lanes) count += await claimLane(id, lane);
      return count;
    },
    /** Gives back claims whose answer was lost, after a trouble with the database. */
    review: () => putBack(getDb(), workerId, [...held]),
    async close(): Promise<void> {
      isClosing = true;
      runners.drop();
      const deadline = Date.now() + 10_000;
      while (!runners.isIdle && Date.now() < deadline) await delay(20);
      transport?.close();
      await leave(getDb(), workerId).catch(report);
    },
  };
}
