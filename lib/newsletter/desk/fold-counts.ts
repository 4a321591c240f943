import { type Db, getDb } from '@/lib/db/client';

/** Sums the changes of the counts up, so that few rows say how many there are. Changes nothing of what they say. */
export async function foldCounts(db: Db = getDb()): Promise<void> {
  await db.$executeRaw`
    WITH gone AS (DELETE FROM subscription_counts RETURNING segment, state, delta)
    INSERT INTO subscription_counts (segment, state, delta)
    SELECT segment, state, sum(delta) FROM gone GROUP BY 1, 2 HAVING sum(delta) <> 0`;
}
