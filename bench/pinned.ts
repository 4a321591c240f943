import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** The core of what is measured, and the one of who measures. */
const measuredCore = '0';
export const loadCore = '1';

export function isInstalled(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const canPin = isInstalled('taskset');

/** Starts a program on the measured core (where `taskset` is there). */
export function startPinned(command: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  const [program, ...rest] = canPin ? ['taskset', '-c', measuredCore, command, ...args] : [command, ...args];
  return spawn(program ?? command, rest, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
}

/** Pins a running process, its threads and what it will start. */
export function pinRunning(pid: number): void {
  if (canPin) execFileSync('taskset', ['-acp', measuredCore, String(pid)], { stdio: 'ignore' });
}

export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.pid) return;
  process.kill(-child.pid, 'SIGTERM');
  await Promise.race([once(child, 'exit'), sleep(15_000)]);
}

/** Waits until an address answers 200. @throws after `limit` milliseconds. */
export async function waitFor(url: string, limit: number): Promise<void> {
  const until = Date.now() + limit;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    if (Date.now() > until) throw new Error(`${url} did not answer within ${limit / 1000} s`);
    await sleep(250);
  }
}
