import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { StartError } from '@/lib/start-error';
import { type Cluster, clusterDatabase, clusterUrl } from './cluster';

/** Opens one connection to the cluster's own maintenance database. */
async function connectToCluster(cluster: Cluster, port: number): Promise<Client> {
  const client = new Client({
    connectionString: clusterUrl(cluster, port, 'postgres'),
    application_name: `cin ${process.pid}`,
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
  });
  // A connection that breaks says so here and at its query; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

const wrongPassword = '28P01';

/**
 * Connects as soon as PostgreSQL takes connections; it first recovers after an unclean end.
 * @returns null when `isAlive` says that the postmaster is gone.
 */
export async function connectWhenReady(
  cluster: Cluster,
  port: number,
  isAlive: () => boolean,
): Promise<Client | null> {
  while (isAlive()) {
    try {
      return await connectToCluster(cluster, port);
    } catch (error) {
      if ((error as { code?: string }).code === wrongPassword)
        throw new StartError(
          `${cluster.dataDir}/secrets/postgres-password does not fit the database beside it: put the right one back.`,
        );
      await sleep(40);
    }
  }
  return null;
}

/** Makes the project's database in a new cluster. */
export async function ensureDatabase(client: Client): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [clusterDatabase]);
  if (found.rowCount === 0) await client.query(`create database ${clusterDatabase}`);
}
