import { execFileSync } from 'node:child_process';

/** A process and everything that it started, itself first. */
export function listTree(first: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const tree = [first];
  for (const pid of tree)
    tree.push(...rows.filter(([, parent]) => parent === pid).map(([child = 0]) => child));
  return tree;
}

/** Ends all of them at once, as a power cut would. */
export function killTree(first: number): void {
  for (const pid of listTree(first)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone with its parent already.
    }
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
