import { readFile, realpath, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { ensureDataFolder } from '@/lib/data-folder';
import { keptSecret } from '@/lib/kept-secret';
import { StartError } from '@/lib/start-error';
import { type Cluster, clusterUrl, describeCluster } from './cluster';
import { connectWhenReady, ensureDatabase } from './connect';
import { findFreePort } from './free-port';
import { initialiseCluster } from './initialise';
import { tryToOwn, waitForOwner } from './ownership';
import { launchPostmaster, type Postmaster, removeStalePostmasterFile, stopPostmaster } from './postmaster';
import { findPostmaster, isPostmasterOf } from './postmaster-file';
import { decideRunAs, type RunAs } from './run-as';
import { superviseDatabase } from './supervise';

export interface EmbeddedDatabase {
  url: string;
  port: number;
  cluster: Cluster;
  /** Stops PostgreSQL cleanly and gives the data folder free. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** DATA_DIR. */
  dataDir: string;
  /** `name=value` settings of PostgreSQL. */
  options?: string[];
  /** Told what happens while the database is down unexpectedly. */
  onEvent?: (line: string) => void;
}

/** Names the cluster of a data folder, by its real path. */
export async function openCluster({ dataDir, options }: EmbeddedOptions): Promise<Cluster> {
  await ensureDataFolder(dataDir);
  const folder = await realpath(dataDir);
  return describeCluster(folder, await keptSecret(folder, 'postgres-password'), options);
}

/**
 * Starts the PostgreSQL of a data folder, owns it, and keeps it running: should it die, it is
 * started again on the same port. One that a killed server left behind is stopped first.
 * @throws StartError when another process owns it, or when it cannot start here.
 */
export async function startEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const cluster = await openCluster(options);
  const runAs = await decideRunAs(cluster);
  await takeOver(cluster);
  await initialiseCluster(cluster, runAs);
  const { postmaster, client } = await launch(cluster, runAs);
  await ensureDatabase(client);
  const supervision = superviseDatabase({ cluster, runAs, postmaster, client, onEvent: options.onEvent });
  return {
    url: clusterUrl(cluster, postmaster.port),
    port: postmaster.port,
    cluster,
    stop: supervision.stop,
  };
}

/** The address of the cluster's database when it runs now, whoever started it, or null. */
export async function findRunningDatabase(cluster: Cluster): Promise<string | null> {
  const running = await findPostmaster(cluster);
  if (!running) return null;
  const client = await connectWhenReady(cluster, running.port, () => isPostmasterOf(cluster, running.pid));
  await client?.end();
  return client && clusterUrl(cluster, running.port);
}

async function takeOver(cluster: Cluster): Promise<void> {
  const running = await findPostmaster(cluster);
  if (!running) return;
  const client = await connectWhenReady(cluster, running.port, () => isPostmasterOf(cluster, running.pid));
  if (!client) return;
  // Who started it seconds ago has it, but may not have said so yet.
  const owner = await waitForOwner(client, running.startedAt + 3_000).finally(() => client.end());
  if (owner) throw inUse(cluster, owner);
  await stopPostmaster(cluster, running.pid);
}

function inUse(cluster: Cluster, owner: string): StartError {
  return new StartError(
    `The data folder ${cluster.dataDir} is in use by another CIN server (${owner}): stop that one, or set another DATA_DIR.`,
  );
}

async function launch(cluster: Cluster, runAs: RunAs): Promise<{ postmaster: Postmaster; client: Client }> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    await removeStalePostmasterFile(cluster);
    const port = await findFreePort(Number(await readFile(cluster.portFile, 'utf8').catch(() => 0)));
    const started = await launchPostmaster(cluster, runAs, port);
    if ('client' in started) {
      await tryToOwn(started.client);
      await writeFile(cluster.portFile, `${port}\n`);
      return started;
    }
    // Another start was faster; or processes of a killed PostgreSQL are still leaving.
    await takeOver(cluster);
    const mayPass = /lock file|still in use|in use|bind/.test(started.reason);
    if (!mayPass || Date.now() > deadline)
      throw new StartError(`PostgreSQL does not start: ${started.reason} (see ${cluster.logFile})`);
    await sleep(200);
  }
}
