import type { Db } from '@/lib/db/client';
import type { TurnKey } from './claim-turns';

export interface HandoverAsked extends TurnKey {
  /** Of the person's address. */
  suppressionHash: string;
}

const keyOf = ({ sendingId, number, turn }: TurnKey) => `${sendingId}/${number}/${turn}`;

/**
 * Records that texts begin to leave, where they still may: the sending runs, the row is this worker's
 * by this very claim, and the person is subscribed and not suppressed at this very moment.
 * @returns for each, in order, whether it may leave.
 */
export async function handOver(db: Db, workerId: string, asked: HandoverAsked[]): Promise<boolean[]> {
  const rows = await db.$queryRaw<TurnKey[]>`
    UPDATE sending_recipients r SET state = 'handed', handed_at = now()
    FROM unnest(
        ${asked.map(({ sendingId }) => sendingId)}::uuid[],
        ${asked.map(({ number }) => number)}::int[],
        ${asked.map(({ turn }) => turn)}::int[],
        ${asked.map(({ suppressionHash }) => suppressionHash)}::text[]
      ) AS a (sending_id, number, turn, hash),
      sendings s
    WHERE r.sending_id = a.sending_id AND r.number = a.number AND r.turn = a.turn
      AND r.state = 'claimed' AND r.worker_id = ${workerId}::uuid
      AND s.id = r.sending_id AND s.state = 'running'
      AND EXISTS (SELECT 1 FROM subscriptions w
        WHERE w.subscriber_id = r.subscriber_id AND w.state = 'active' AND ARRAY[w.topic] <@ r.topics)
      AND NOT EXISTS (SELECT 1 FROM suppressions x WHERE x.hash = a.hash)
    RETURNING r.sending_id AS "sendingId", r.number, r.turn`;
  const granted = new Set(rows.map(keyOf));
  return asked.map((one) => granted.has(keyOf(one)));
}
