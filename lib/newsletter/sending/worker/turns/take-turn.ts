import { DeliveryError } from '@/lib/email/transport/delivery-error';
import type { Turn } from '../../schema';
import type { ClaimedTurn, TurnKey } from './claim-turns';
import { waitAfter } from './retries';
import type { Settlement } from './settle-turns';

/** A turn whose person is still there, with their addresses made. */
export interface ReadyTurn {
  claimed: ClaimedTurn;
  turn: Turn;
  suppressionHash: string;
}

/** How a mail leaves: by SMTP, or into the captured outbox. */
export interface Exit {
  /** Makes the mail and lets it leave. @throws DeliveryError, as the mail server answers. */
  leave(ready: ReadyTurn, onHandover: () => Promise<void>): Promise<void>;
}

export interface TurnResult {
  settlement: Omit<Settlement, keyof TurnKey>;
  /** Of the mail server or the way to it; null for what says nothing of it. */
  health: 'good' | 'bad' | null;
}

const noAnswer = 'The connection ended before the mail server answered. It may have arrived.';
const keptBack = 'Nothing was sent: its turn was over, or the database could not be asked.';

function resultOf(error: DeliveryError, hasLeft: boolean, wait: number | null): TurnResult {
  const reason = error.message;
  if (error.answer === 'none' && hasLeft) {
    return { settlement: { state: 'uncertain', reason: noAnswer }, health: 'bad' };
  }
  const health = error.isAboutMail && error.answer === 'temporary' ? null : 'bad';
  const isRefused = error.answer === 'permanent' && error.isAboutMail;
  if (isRefused || wait === null) return { settlement: { state: 'failed', reason }, health };
  return { settlement: { state: 'waiting', reason, wait }, health };
}

/**
 * One person's turn, from the text to what became of it. Nothing leaves before `handOver` has recorded
 * that it does and found that it still may.
 * @param waits see `waitAfter`.
 */
export async function takeTurn(
  ready: ReadyTurn,
  given: { exit: Exit; handOver: () => Promise<boolean>; waits?: readonly number[] },
): Promise<TurnResult> {
  let hasLeft = false;
  let isKeptBack = false;
  const onHandover = async () => {
    isKeptBack = true;
    if (!(await given.handOver())) throw new Error('its turn is over');
    isKeptBack = false;
    hasLeft = true;
  };
  try {
    await given.exit.leave(ready, onHandover);
    return { settlement: { state: 'sent', reason: '' }, health: 'good' };
  } catch (error) {
    // Paused, left, in other hands, or the database could not be asked: nothing left, whatever the line says.
    if (isKeptBack) return { settlement: { state: 'waiting', reason: keptBack, wait: 0 }, health: null };
    if (error instanceof DeliveryError)
      return resultOf(error, hasLeft, waitAfter(ready.claimed.attempt, given.waits));
    if (hasLeft) return { settlement: { state: 'uncertain', reason: noAnswer }, health: 'bad' };
    const reason = `The mail could not be made: ${error instanceof Error ? error.message : String(error)}`;
    return { settlement: { state: 'failed', reason }, health: 'bad' };
  }
}
