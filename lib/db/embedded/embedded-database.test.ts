import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRunningDatabase, openCluster, startEmbeddedDatabase } from './embedded-database';
import { launchPostmaster } from './postmaster';
import { findPostmaster } from './postmaster-file';
import { decideRunAs } from './run-as';

let dataDir = '';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  // A private folder, as mktemp makes it: root's PostgreSQL must find its way in.
  dataDir = await mkdtemp(path.join(tmpdir(), 'cin-embedded-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('the embedded database', { timeout: 60_000 }, () => {
  it('is UTF-8 with a locale of its own, and is gone after a stop', async () => {
    const database = await startEmbeddedDatabase({ dataDir });
    const [row] = await query(
      database.url,
      "select lower('É') as low, current_setting('server_encoding') as code",
    );
    expect(row).toEqual({ low: 'é', code: 'UTF8' });
    await database.stop();
    expect(await findPostmaster(database.cluster)).toBeNull();
    expect(await findRunningDatabase(database.cluster)).toBeNull();
  });

  it('comes back on the same address after a kill, with what was committed', async () => {
    const events: string[] = [];
    const database = await startEmbeddedDatabase({ dataDir, onEvent: (line) => events.push(line) });
    await query(database.url, 'create table kept as select 42 as answer');
    const postmaster = await findPostmaster(database.cluster);
    process.kill(postmaster?.pid ?? 0, 'SIGKILL');
    const deadline = Date.now() + 30_000;
    while (events.length < 2 && Date.now() < deadline) await sleep(50);
    expect(await query(database.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await database.stop();
  });

  it('refuses a second owner in one line, and comes up again on the same port', async () => {
    const database = await startEmbeddedDatabase({ dataDir });
    await expect(startEmbeddedDatabase({ dataDir })).rejects.toThrow(
      /^The data folder .+ is in use by another CIN server \(process \d+\)[^\n]+$/,
    );
    await database.stop();
    const again = await startEmbeddedDatabase({ dataDir });
    expect(again.port).toBe(database.port);
    await again.stop();
  });

  it('takes over from a server that was killed', async () => {
    const first = await startEmbeddedDatabase({ dataDir });
    await first.stop();
    const cluster = await openCluster({ dataDir });
    const orphan = await launchPostmaster(cluster, await decideRunAs(cluster), first.port);
    if ('client' in orphan) await orphan.client.end();
    const database = await startEmbeddedDatabase({ dataDir });
    expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.stop();
  });
});
