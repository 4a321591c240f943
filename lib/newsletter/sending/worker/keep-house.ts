import type { Db } from '@/lib/db/client';
import type { TurnKey } from './turns/claim-turns';

/** In seconds: a worker that was silent for so long is taken for dead. */
const deadAfter = 10;

/** Says that a worker lives. @returns how many do. */
export async function beat(db: Db, workerId: string): Promise<number> {
  const [row] = await db.$queryRaw<[{ live: number }]>`
    WITH me AS (
      INSERT INTO sending_workers (id, seen_at) VALUES (${workerId}::uuid, now())
      ON CONFLICT (id) DO UPDATE SET seen_at = now() RETURNING id
    )
    SELECT count(*)::int + 1 AS live FROM sending_workers, me
    WHERE sending_workers.id <> me.id AND seen_at > now() - ${deadAfter} * interval '1 second'`;
  return row?.live ?? 1;
}

/**
 * Settles what dead workers left: what had not begun to leave waits again, and of what had nobody
 * knows. Their claims end here, so that one that was only cut off hands nothing over any more.
 */
export async function takeOver(db: Db): Promise<void> {
  await db.$executeRaw`
    UPDATE sending_recipients r SET
      state = CASE WHEN r.state = 'claimed' THEN 'waiting' ELSE 'uncertain' END::"RecipientState",
      settled_at = CASE WHEN r.state = 'handed' THEN now() END,
      attempts = CASE WHEN r.state = 'claimed' THEN greatest(r.attempts - 1, 0) ELSE r.attempts END,
      worker_id = CASE WHEN r.state = 'handed' THEN r.worker_id END,
      reason = CASE WHEN r.state = 'handed'
        THEN 'The server that sent it ended before the answer came. It may have arrived.' ELSE r.reason END
    WHERE r.state IN ('claimed', 'handed') AND NOT EXISTS (
      SELECT 1 FROM sending_workers w
      WHERE w.id = r.worker_id AND w.seen_at > now() - ${deadAfter} * interval '1 second'
    )`;
  await db.$executeRaw`DELETE FROM sending_workers WHERE seen_at < now() - interval '1 hour'`;
}

/**
 * Gives back what a worker claimed and does not know of, because the answer to its claim was lost.
 * @param held what it does know of.
 */
export async function putBack(db: Db, workerId: string, held: TurnKey[]): Promise<void> {
  await db.$executeRaw`
    UPDATE sending_recipients r SET state = 'waiting', worker_id = NULL, attempts = greatest(attempts - 1, 0)
    WHERE r.worker_id = ${workerId}::uuid AND r.state = 'claimed' AND NOT EXISTS (
      SELECT 1 FROM unnest(
        ${held.map(({ sendingId }) => sendingId)}::uuid[], ${held.map(({ number }) => number)}::int[],
        ${held.map(({ turn }) => turn)}::int[]
      ) AS h (sending_id, number, turn)
      WHERE h.sending_id = r.sending_id AND h.number = r.number AND h.turn = r.turn)`;
}

/** Gives back what a worker that stops has claimed and not handed over. */
export async function leave(db: Db, workerId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE sending_recipients SET state = 'waiting', worker_id = NULL, attempts = greatest(attempts - 1, 0)
    WHERE worker_id = ${workerId}::uuid AND state = 'claimed'`;
  await db.sendingWorker.deleteMany({ where: { id: workerId } });
}

/** Leaves out whoever still waits in a cancelled sending, and finishes those in which nobody waits. */
export async function finishSendings(db: Db): Promise<void> {
  await db.$executeRaw`
    UPDATE sending_recipients r SET state = 'suppressed', settled_at = now(), reason = 'cancelled'
    FROM sendings s
    WHERE s.state = 'cancelled' AND s.finished_at IS NULL AND r.sending_id = s.id AND r.state = 'waiting'`;
  await db.$executeRaw`
    UPDATE sendings s SET state = CASE WHEN s.state = 'cancelled' THEN s.state ELSE 'done' END,
      finished_at = now(), sent = c.sent, failed = c.failed, suppressed = c.suppressed, uncertain = c.uncertain
    FROM (
        SELECT id FROM sendings u WHERE u.finished_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM sending_recipients r
          WHERE r.sending_id = u.id AND r.state IN ('waiting', 'claimed', 'handed'))
      ) u,
      LATERAL (SELECT count(*) FILTER (WHERE state = 'sent') AS sent,
          count(*) FILTER (WHERE state = 'failed') AS failed,
          count(*) FILTER (WHERE state = 'suppressed') AS suppressed,
          count(*) FILTER (WHERE state = 'uncertain') AS uncertain
        FROM sending_recipients WHERE sending_id = u.id) c
    WHERE s.id = u.id AND s.finished_at IS NULL`;
}
