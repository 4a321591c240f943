import path from 'node:path';

/** One embedded PostgreSQL: a cluster of its own under a data folder. */
export interface Cluster {
  /** Absolute path of DATA_DIR, or of a test's temporary folder. */
  dataDir: string;
  /** PostgreSQL's own folder. */
  folder: string;
  logFile: string;
  /** Remembers the port, so that a worker apart finds the database again after a restart. */
  portFile: string;
  password: string;
  /** `name=value` settings beyond the defaults. */
  options: string[];
}

/** The role and the database that the project uses in its own cluster. */
export const clusterRole = 'cin';
export const clusterDatabase = 'cin';

/** Names the parts of a cluster; nothing is read or written. */
export function describeCluster(dataDir: string, password: string, options: string[] = []): Cluster {
  return {
    dataDir,
    folder: path.join(dataDir, 'postgres'),
    logFile: path.join(dataDir, 'postgres.log'),
    portFile: path.join(dataDir, 'postgres.port'),
    password,
    options,
  };
}

/** The address of a database in a running cluster. */
export function clusterUrl(cluster: Cluster, port: number, database = clusterDatabase): string {
  return `postgres://${clusterRole}:${cluster.password}@127.0.0.1:${port}/${database}`;
}
