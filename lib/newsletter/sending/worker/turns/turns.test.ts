import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { suppressionHash } from '../../../mail-keys';
import { beat, putBack, takeOver } from '../keep-house';
import { addReaders, startTestSending } from '../test-sending';
import { type ClaimedTurn, claimTurns } from './claim-turns';
import { handOver } from './hand-over';
import { type Settlement, settleTurns } from './settle-turns';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
process.env.SITE_URL = 'https://news.example.org';
provideTestDatabase('empty');

const workerId = randomUUID();
let sendingId = '';

beforeEach(async () => {
  await getDb().sending.deleteMany();
  await getDb().subscriber.deleteMany();
  await addReaders(1);
  sendingId = await startTestSending();
  await beat(getDb(), workerId);
});

async function claim(): Promise<ClaimedTurn> {
  const [turn] = await claimTurns(getDb(), { sendingId, lane: '', limit: 1, workerId });
  if (!turn) throw new Error('there is nothing to claim');
  return turn;
}
const asked = ({ turn, number }: ClaimedTurn) => ({
  sendingId,
  number,
  turn,
  suppressionHash: suppressionHash('reader1@example.com'),
});
const settle = ({ turn, number }: ClaimedTurn, state: Settlement['state']) =>
  settleTurns(getDb(), workerId, [{ sendingId, number, turn, state, reason: '', wait: 0 }]);
const stateNow = async () =>
  (await getDb().sendingRecipient.findFirstOrThrow({ where: { sendingId } })).state;

/** The worker is cut off so long that another gives its claim back, and then claims the same person anew. */
async function claimTwice(): Promise<[ClaimedTurn, ClaimedTurn]> {
  const first = await claim();
  await getDb().sendingWorker.update({ where: { id: workerId }, data: { seenAt: new Date(0) } });
  await takeOver(getDb());
  await beat(getDb(), workerId);
  return [first, await claim()];
}

describe('two turns of one person in one worker', () => {
  it('lets only the later one leave', async () => {
    const turns = await claimTwice();
    expect(await handOver(getDb(), workerId, turns.map(asked))).toEqual([false, true]);
  });

  it('lets the earlier one change nothing of what became of the later one', async () => {
    const [first, second] = await claimTwice();
    await handOver(getDb(), workerId, [asked(second)]);
    await settle(first, 'waiting');
    expect(await stateNow()).toBe('handed');
    await settle(second, 'uncertain');
    await settle(first, 'waiting');
    expect(await stateNow()).toBe('uncertain');
    await settle(second, 'sent');
    expect(await stateNow()).toBe('sent');
  });
});

it('takes no answer twice, whose first telling was not confirmed, for one of the next turn', async () => {
  const first = await claim();
  await settle(first, 'waiting');
  const second = await claim();
  expect(await handOver(getDb(), workerId, [asked(second)])).toEqual([true]);
  await settle(first, 'waiting');
  expect(await stateNow()).toBe('handed');
});

it('gives back a claim whose answer was lost, though the worker still holds an earlier turn of the person', async () => {
  const [first] = await claimTwice();
  await putBack(getDb(), workerId, [first]);
  expect(await stateNow()).toBe('waiting');
});
