import type { Db } from '@/lib/db/client';
import type { Outcome } from '../../schema';
import type { TurnKey } from './claim-turns';

export interface Settlement extends TurnKey {
  /** `waiting`: certainly not delivered, and worth another turn. */
  state: Outcome | 'waiting';
  reason: string;
  /** Of `waiting`: in milliseconds from now. */
  wait?: number;
}

/** A server's answer may be long, and PostgreSQL takes no NUL. */
const clean = (reason: string) => reason.replaceAll('\0', '').slice(0, 500);

/**
 * Records what became of this worker's turns. An answer that comes after the row was thought uncertain
 * still settles it; then nothing is tried again. One that comes after the row was claimed anew changes nothing.
 */
export async function settleTurns(db: Db, workerId: string, settled: Settlement[]): Promise<void> {
  const sendingIds = settled.map(({ sendingId }) => sendingId);
  await db.$executeRaw`
    UPDATE sending_recipients r SET
      state = CASE WHEN r.state = 'uncertain' AND o.state = 'waiting' THEN 'failed' ELSE o.state END::"RecipientState",
      settled_at = CASE WHEN r.state <> 'uncertain' AND o.state = 'waiting' THEN NULL ELSE now() END,
      due_at = CASE WHEN o.state = 'waiting' THEN now() + o.wait * interval '1 millisecond' ELSE r.due_at END,
      handed_at = CASE WHEN o.state IN ('sent', 'uncertain') THEN r.handed_at END,
      worker_id = CASE WHEN o.state <> 'waiting' THEN r.worker_id END,
      reason = o.reason
    FROM unnest(
        ${sendingIds}::uuid[],
        ${settled.map(({ number }) => number)}::int[],
        ${settled.map(({ turn }) => turn)}::int[],
        ${settled.map(({ state }) => state)}::text[],
        ${settled.map(({ reason }) => clean(reason))}::text[],
        ${settled.map(({ wait = 0 }) => Math.round(wait))}::int[]
      ) AS o (sending_id, number, turn, state, reason, wait)
    WHERE r.sending_id = o.sending_id AND r.number = o.number AND r.turn = o.turn
      AND r.worker_id = ${workerId}::uuid AND r.state IN ('claimed', 'handed', 'uncertain')`;
  await countOutcomes(db, [...new Set(sendingIds)]);
}

/** Brings the counts of finished sendings up to date, after an answer that came late. */
async function countOutcomes(db: Db, ids: string[]): Promise<void> {
  await db.$executeRaw`
    UPDATE sendings s SET sent = c.sent, failed = c.failed, suppressed = c.suppressed, uncertain = c.uncertain
    FROM (SELECT id FROM sendings WHERE id = ANY (${ids}::uuid[]) AND finished_at IS NOT NULL) f,
      LATERAL (SELECT count(*) FILTER (WHERE state = 'sent') AS sent,
          count(*) FILTER (WHERE state = 'failed') AS failed,
          count(*) FILTER (WHERE state = 'suppressed') AS suppressed,
          count(*) FILTER (WHERE state = 'uncertain') AS uncertain
        FROM sending_recipients WHERE sending_id = f.id) c
    WHERE s.id = f.id`;
}
