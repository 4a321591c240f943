import { readdir } from 'node:fs/promises';
import { Client, DatabaseError } from 'pg';

/** How long the database may take, in milliseconds. */
const answerWithin = 1_500;

const finished = `SELECT migration_name AS name FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;

/** PostgreSQL's code for a table that is not there: no migration has run at all. */
const undefinedTable = '42P01';

const isUndefinedTable = (error: unknown) => error instanceof DatabaseError && error.code === undefinedTable;

async function listApplied(databaseUrl: string): Promise<Set<string>> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: answerWithin,
    query_timeout: answerWithin,
    application_name: 'cin readiness',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(finished);
    return new Set(rows.map((row) => row.name));
  } catch (error) {
    if (isUndefinedTable(error)) return new Set();
    throw error;
  } finally {
    client.end().catch(() => undefined);
  }
}

function timeLimit(milliseconds: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), milliseconds).unref();
  });
}

/** Why this server is not ready (the database is away, a migration is missing), or null: it is. */
export async function findUnreadiness(
  databaseUrl: string,
  migrationsDirectory: string,
): Promise<string | null> {
  const entries = await readdir(migrationsDirectory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  try {
    const applied = await Promise.race([listApplied(databaseUrl), timeLimit(2_000)]);
    const missing = names.filter((name) => !applied.has(name));
    return missing.length > 0 ? `migrations not applied: ${missing.join(', ')}` : null;
  } catch {
    return 'the database does not answer';
  }
}

/** An answer of `findUnreadiness` holds for this long, in milliseconds. */
const holdsFor = 1_000;

/**
 * `findUnreadiness` for anybody who asks: one look for all who ask within a second, so that asking
 * cannot use up the database's connections.
 */
export function shareReadiness(find: () => Promise<string | null>): () => Promise<string | null> {
  let latest: { answer: Promise<string | null>; isOver: () => boolean } | null = null;
  return () => {
    if (latest && !latest.isOver()) return latest.answer;
    let until = Number.POSITIVE_INFINITY;
    const answer = find().finally(() => {
      until = Date.now() + holdsFor;
    });
    latest = { answer, isOver: () => Date.now() >= until };
    return answer;
  };
}
