import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Cluster } from './cluster';

export interface RunningPostmaster {
  pid: number;
  port: number;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** The postmaster that runs on the cluster now, whoever started it, or null. */
export async function findPostmaster(cluster: Cluster): Promise<RunningPostmaster | null> {
  // Its lines: pid, data folder, start (seconds), port.
  const lines = await readFile(postmasterFile(cluster), 'utf8').catch(() => '');
  const [pid = '', , startedAt = '', port = ''] = lines.split('\n');
  if (!pid || !isPostmasterOf(cluster, Number(pid))) return null;
  return { pid: Number(pid), port: Number(port), startedAt: Number(startedAt) * 1000 };
}

export function postmasterFile(cluster: Cluster): string {
  return path.join(cluster.folder, 'postmaster.pid');
}

/** Whether a process is this cluster's postmaster, and not another that was given its number since. */
export function isPostmasterOf(cluster: Cluster, pid: number): boolean {
  const words = commandLine(pid);
  return words.includes('postgres') && words.includes(cluster.folder);
}

function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
