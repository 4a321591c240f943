import type { Db } from '@/lib/db/client';

/** One claim of one recipient. Of several only the last may change what becomes of the row. */
export interface TurnKey {
  sendingId: string;
  number: number;
  turn: number;
}

/** A recipient that this worker may mail; nothing has left yet. */
export interface ClaimedTurn extends TurnKey {
  /** Counts from 1. */
  attempt: number;
  /** Null: the person is gone. */
  subscriberId: string | null;
  email: string | null;
  /** Those of the row that are active now. */
  topics: string[];
  data: unknown;
}

/**
 * Takes the next due recipients of one lane, which no other worker has. Topics are compared so that only
 * the person can lead to them: by the topic PostgreSQL would read all its subscribers for each of them.
 */
export function claimTurns(
  db: Db,
  { sendingId, lane, limit, workerId }: { sendingId: string; lane: string; limit: number; workerId: string },
): Promise<ClaimedTurn[]> {
  return db.$queryRaw<ClaimedTurn[]>`
    WITH due AS (
      SELECT number FROM sending_recipients
      WHERE sending_id = ${sendingId}::uuid AND lane = ${lane} AND state = 'waiting' AND due_at <= now()
      ORDER BY due_at, number LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE sending_recipients r
    SET state = 'claimed', worker_id = ${workerId}::uuid, attempts = attempts + 1, turn = turn + 1
    FROM due WHERE r.sending_id = ${sendingId}::uuid AND r.number = due.number
    RETURNING r.sending_id AS "sendingId", r.number, r.turn, r.attempts AS attempt, r.subscriber_id AS "subscriberId",
      r.data,
      (SELECT s.email::text FROM subscribers s WHERE s.id = r.subscriber_id) AS email,
      ARRAY(SELECT w.topic FROM subscriptions w
        WHERE w.subscriber_id = r.subscriber_id AND w.state = 'active' AND ARRAY[w.topic] <@ r.topics
        ORDER BY w.topic) AS topics`;
}

/** Which of some suppression hashes are on the list. */
export async function findBlocked(db: Db, hashes: string[]): Promise<Set<string>> {
  const rows = await db.suppression.findMany({ where: { hash: { in: hashes } }, select: { hash: true } });
  return new Set(rows.map(({ hash }) => hash));
}
