import { Client } from 'pg';
import { StartError } from '@/lib/start-error';
import { applyMigrations, readMigrations } from './migrations';

// Any constant: of two servers that start at once, the second waits and finds it done.
const migrationLock = 26_738_002;

/**
 * Brings a database to the code's own migrations.
 * @returns how many ran now.
 * @throws StartError in one line: the server is away, the database is newer than the code, or one failed.
 */
export async function migrateDatabase(databaseUrl: string, directory: string): Promise<number> {
  const client = await connect(databaseUrl);
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const known = (await readMigrations(directory)).migrationDirectories.map((migration) => migration.path);
    const applied = await listApplied(client);
    const strange = applied.filter((name) => !known.includes(name)).at(-1);
    if (strange)
      throw new StartError(
        `The database is newer than this version of CIN (it has the migration ${strange}): update the code, or set another DATABASE_URL.`,
      );
    if (known.every((name) => applied.includes(name))) return 0;
    return (await applyMigrations(databaseUrl, directory)).length;
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The database could not be migrated: ${firstLine(error)}`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function connect(databaseUrl: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host, pathname } = new URL(databaseUrl);
    throw new StartError(
      `The database ${pathname.slice(1)} at ${host} cannot be reached (${firstLine(error)}): check DATABASE_URL.`,
      { cause: error },
    );
  }
}

async function listApplied(client: Client): Promise<string[]> {
  const { rows: found } = await client.query("select to_regclass('_prisma_migrations') is not null as yes");
  if (!found[0].yes) return [];
  const { rows } = await client.query<{ migration_name: string }>(
    `select migration_name from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by started_at`,
  );
  return rows.map((row) => row.migration_name);
}

function firstLine(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message?.trim().split('\n')[0] || code || String(error);
}
