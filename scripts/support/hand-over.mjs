// Runs the real program on Node 24 and stands behind it: its signals, its end, its exit code.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { node24, root } from './install.mjs';

/**
 * @param {string[]} args what Node 24 runs
 * @param {NodeJS.ProcessEnv} env added to the environment
 * @returns {Promise<number>} the exit code
 */
export function handOver(args, env = {}) {
  // An image for production leaves out what development needs, and brings a Node of its own.
  const node = existsSync(node24) ? node24 : process.execPath;
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const forward = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  // npm may end without passing its signal on: then this is left with another parent.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) forward('SIGTERM');
  }, 500);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}
