import { once } from 'node:events';
import { chown, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '@/lib/start-error';
import { findBinaries } from './binaries';
import { type Cluster, clusterRole } from './cluster';
import type { RunAs } from './run-as';

const staging = 'postgres.new-';

/** Makes the cluster's files if there are none. A start that is cut off leaves no half of them behind. */
export async function initialiseCluster(cluster: Cluster, runAs: RunAs): Promise<void> {
  if (await stat(path.join(cluster.folder, 'PG_VERSION')).catch(() => null)) return;
  await mkdir(cluster.dataDir, { recursive: true });
  await removeLeftovers(cluster);
  const folder = await mkdtemp(path.join(cluster.dataDir, staging));
  const passwordFile = path.join(folder, 'password');
  await writeFile(passwordFile, cluster.password, { mode: 0o600 });
  if (runAs.owner) {
    await chown(passwordFile, runAs.owner.uid, runAs.owner.gid);
    await chown(folder, runAs.owner.uid, runAs.owner.gid);
  }
  const data = path.join(folder, 'data');
  await runInitdb(runAs, [
    `--pgdata=${data}`,
    `--username=${clusterRole}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    // Built into PostgreSQL: the same on every machine and after every upgrade of its libraries.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  await rename(data, cluster.folder);
  await rm(folder, { recursive: true, force: true });
}

async function removeLeftovers(cluster: Cluster): Promise<void> {
  const names = await readdir(cluster.dataDir);
  for (const name of names.filter((entry) => entry.startsWith(staging))) {
    const folder = path.join(cluster.dataDir, name);
    const { mtimeMs } = await stat(folder);
    // A young one may be at work in another process.
    if (Date.now() - mtimeMs > 60_000) await rm(folder, { recursive: true, force: true });
  }
}

async function runInitdb(runAs: RunAs, args: string[]): Promise<void> {
  const child = runAs.spawn(findBinaries().initdb, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const [code] = await once(child, 'close');
  if (code === 0) return;
  const reason =
    output.join('').match(/^(?:initdb: error|.*(?:FATAL|PANIC)): *(.+)$/m)?.[1] ?? output.join(' ').trim();
  throw new StartError(`PostgreSQL could not make its data folder: ${reason.replaceAll('\n', ' ')}`);
}
