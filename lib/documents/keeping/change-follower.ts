import { Client } from 'pg';
import { createBell } from './bell';

/** A second without a notification: ask anyway. In milliseconds. */
const pollEvery = 1_000;
const reconnectAfter = 500;
/** A connection that does not answer in this time counts as lost. */
const answerWithin = 3_000;

const keptFor = '1 day';
/** Less than what is kept, so that a gap is noticed before its rows can be gone. */
const longestGap = 23 * 3_600_000;
const pruneEvery = 3_600_000;

/**
 * Commits arrive out of the order of their ids, so the position is a snapshot: new is what this
 * statement sees and the last one did not. One statement, hence one snapshot for both.
 */
const newChanges = `
  SELECT pg_current_snapshot()::text AS snapshot,
         (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "at",
         pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax($1::pg_snapshot) AS "isRewound",
         ARRAY(SELECT DISTINCT unnest(tags) FROM content_changes
               WHERE xid >= pg_snapshot_xmin($1::pg_snapshot)
                 AND NOT pg_visible_in_snapshot(xid, $1::pg_snapshot)) AS tags`;

const firstPosition = `
  SELECT pg_current_snapshot()::text AS snapshot,
         (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "at"`;

interface Position {
  snapshot: string;
  /** The database's clock, in milliseconds. */
  at: number;
}

export interface Listener {
  /** All changes up to the instant `at` (of this process's clock) have been read; these are new. */
  follow(tags: readonly string[], at: number): void;
  /** Changes may have been missed. */
  lose(): void;
  /** The database does not answer, for now. */
  miss(): void;
}

export interface ChangeFollower {
  stop(): Promise<void>;
}

/**
 * Follows `content_changes` on a connection of its own: told by NOTIFY, and asking each second
 * beneath it. Connects again by itself and goes on from where it was.
 */
export function followChanges(databaseUrl: string, listener: Listener): ChangeFollower {
  let position: Position | null = null;
  let prunedAt = 0;
  let isStopped = false;
  let isAway = false;
  const bell = createBell();

  async function poll(client: Client): Promise<void> {
    const askedAt = Date.now();
    if (!position) {
      position = (await client.query<Position>(firstPosition)).rows[0] ?? null;
      listener.follow([], askedAt);
      return;
    }
    const { rows } = await client.query<Position & { isRewound: boolean; tags: string[] }>(newChanges, [
      position.snapshot,
    ]);
    const [found] = rows;
    if (!found) return;
    if (found.isRewound || found.at - position.at > longestGap) listener.lose();
    position = { snapshot: found.snapshot, at: found.at };
    listener.follow(found.tags, askedAt);
  }

  async function prune(client: Client): Promise<void> {
    if (Date.now() - prunedAt < pruneEvery) return;
    prunedAt = Date.now();
    await client.query(`DELETE FROM content_changes WHERE at < now() - interval '${keptFor}'`);
  }

  async function followUntilLost(): Promise<void> {
    const client = new Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: answerWithin,
      query_timeout: answerWithin,
      keepAlive: true,
      application_name: 'cin changes',
    });
    let lost: Error | null = null;
    client.on('error', (error) => {
      lost = error;
      bell.ring();
    });
    client.on('notification', bell.ring);
    try {
      await client.connect();
      await client.query('LISTEN content_changes');
      while (!isStopped && !lost) {
        await poll(client);
        if (isAway) console.log('Documents: the database is back.');
        isAway = false;
        await prune(client);
        await bell.wait(pollEvery);
      }
      if (lost) throw lost;
    } finally {
      // Not awaited: an end over a dead connection may never come.
      client.end().catch(() => undefined);
    }
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      try {
        await followUntilLost();
      } catch (error) {
        if (!isAway) console.warn(`Documents: the database is away (${String(error)}).`);
        isAway = true;
        listener.miss();
        await bell.wait(reconnectAfter);
      }
    }
  }

  const running = run();
  return {
    async stop() {
      isStopped = true;
      bell.ring();
      await running;
    },
  };
}
