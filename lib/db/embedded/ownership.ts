import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';

// Any constant: the lock lives in the cluster's maintenance database, where only this project is.
const ownerLock = 26_738_001;

/**
 * Takes the cluster for this process, for as long as the connection lives. PostgreSQL itself
 * gives it back when the process ends in whatever way, so no stale lock can stay.
 */
export async function tryToOwn(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    ownerLock,
  ]);
  return rows[0]?.taken === true;
}

/**
 * Waits for whoever started PostgreSQL a moment ago and is about to own it.
 * @returns the owner's name; null where nobody owned it until then.
 */
export async function waitForOwner(client: Client, untilMs: number): Promise<string | null> {
  do {
    const owner = await findOwner(client);
    if (owner) return owner;
    await sleep(100);
  } while (Date.now() < untilMs);
  return null;
}

async function findOwner(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.granted and ((l.classid::bigint << 32) | l.objid::bigint) = $1`,
    [ownerLock],
  );
  return rows[0]?.name.replace(/^cin /, 'process ') ?? null;
}
