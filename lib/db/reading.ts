import { Pool, type QueryResultRow } from 'pg';
import { inUtc } from './session-zone';

/** Milliseconds that one statement may take; what a reader asks must never hold the database. */
const statementLimit = 1_500;
/** However many ask: pages that are no question have connections of their own. */
const connections = 4;

const holder = globalThis as typeof globalThis & { cinReadingPool?: Pool };

function getReadingPool(): Pool {
  if (!holder.cinReadingPool) {
    const connectionString = process.env.DATABASE_URL;
    if (!connectionString) throw new Error('DATABASE_URL is not set: start through npm start or npm run dev');
    holder.cinReadingPool = new Pool({
      connectionString: inUtc(connectionString),
      max: connections,
      connectionTimeoutMillis: 3_000,
      allowExitOnIdle: true,
    });
    holder.cinReadingPool.on('error', (error) => console.error(`reading pool: ${error.message}`));
  }
  return holder.cinReadingPool;
}

/** Asks one query. Values stand apart from its text, always. */
export type Ask = <Row extends QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

/**
 * Answers a reader's free question: queries that see one state of the database, cannot write, and
 * end after 1.5 s each. They are planned with their values, each in one process. Tables are never read from end to end:
 * the planner does not know what it costs to unpack a long row.
 */
export async function readFreely<T>(read: (ask: Ask) => Promise<T>): Promise<T> {
  const client = await getReadingPool().connect();
  let isBroken = false;
  try {
    await client.query(
      `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
       SET LOCAL statement_timeout = ${statementLimit};
       SET LOCAL enable_seqscan = off;
       SET LOCAL max_parallel_workers_per_gather = 0;
       SET LOCAL jit = off;
       SET LOCAL work_mem = '16MB';
       SET LOCAL pg_trgm.similarity_threshold = 0.2`,
    );
    const data = await read(async (text, values = []) => (await client.query(text, values)).rows);
    await client.query('COMMIT');
    return data;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      isBroken = true;
    });
    throw error;
  } finally {
    client.release(isBroken);
  }
}

/** Ends the connections; the next question opens new ones. */
export async function closeReadingPool(): Promise<void> {
  const pool = holder.cinReadingPool;
  holder.cinReadingPool = undefined;
  await pool?.end();
}
