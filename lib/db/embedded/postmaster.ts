import { open, readFile, rm, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { findBinaries } from './binaries';
import type { Cluster } from './cluster';
import { connectWhenReady } from './connect';
import { isPostmasterOf, postmasterFile } from './postmaster-file';
import type { RunAs } from './run-as';

/** A PostgreSQL that this process started. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Resolves when it is gone, wished or not. */
  gone: Promise<void>;
}

const maxLogBytes = 5_000_000;

/**
 * Starts PostgreSQL once and waits until it takes connections.
 * @returns the postmaster with an open connection, or the reason that PostgreSQL gave for stopping.
 */
export async function launchPostmaster(
  cluster: Cluster,
  runAs: RunAs,
  port: number,
): Promise<{ postmaster: Postmaster; client: Client } | { reason: string }> {
  const logSize = await stat(cluster.logFile).then(
    (log) => log.size,
    () => 0,
  );
  const log = await open(cluster.logFile, logSize > maxLogBytes ? 'w' : 'a', 0o600);
  const from = (await log.stat()).size;
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    ...cluster.options,
  ];
  const args = ['-D', cluster.folder, ...settings.flatMap((setting) => ['-c', setting])];
  // A session of its own: Ctrl-C in the terminal must not stop it before the server has finished.
  const child = runAs.spawn(findBinaries().postgres, args, {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  let isAlive = true;
  const gone = new Promise<void>((resolve) => {
    const end = () => {
      isAlive = false;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  await log.close();
  const client = await connectWhenReady(cluster, port, () => isAlive).catch(async (error: unknown) => {
    child.kill('SIGINT');
    await gone;
    throw error;
  });
  if (!client || child.pid === undefined) return { reason: await readReason(cluster, from) };
  return { postmaster: { pid: child.pid, port, gone }, client };
}

async function readReason(cluster: Cluster, from: number): Promise<string> {
  const log = (await readFile(cluster.logFile)).subarray(from).toString();
  const lines = log.split('\n').filter((line) => /FATAL|PANIC|could not|error/i.test(line));
  return (lines.at(-1) ?? log.trim().split('\n').at(-1) ?? '').replace(/^.*?(?:FATAL|PANIC|LOG): +/, '');
}

/**
 * Stops a postmaster as PostgreSQL's "fast" shutdown does: open transactions are rolled back,
 * everything committed is on disk. One that does not end within 20 s is stopped at once; it
 * recovers at its next start.
 */
export async function stopPostmaster(cluster: Cluster, pid: number): Promise<void> {
  const steps = [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const;
  for (const [signal, patience] of steps) {
    if (!isPostmasterOf(cluster, pid)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + patience;
    while (Date.now() < deadline && isPostmasterOf(cluster, pid)) await sleep(25);
  }
}

/** PostgreSQL refuses to start when its old process number belongs to some other process now. */
export async function removeStalePostmasterFile(cluster: Cluster): Promise<void> {
  const pid = Number((await readFile(postmasterFile(cluster), 'utf8').catch(() => '')).split('\n')[0]);
  if (pid && !isPostmasterOf(cluster, pid)) await rm(postmasterFile(cluster), { force: true });
}
