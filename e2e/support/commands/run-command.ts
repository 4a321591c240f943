import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { node24, root } from '@/scripts/support/install.mjs';

const run = promisify(execFile);

/** Runs a command of this folder on a site's data folder, beside its server. @returns its last line. */
export async function runCommandOn(dataDir: string, name: string, ...args: string[]): Promise<string> {
  const file = path.join(root, 'e2e', 'support', 'commands', `${name}.ts`);
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' as const };
  const { stdout } = await run(node24, ['--import', 'tsx', file, ...args], {
    cwd: root,
    env: { ...env, DATA_DIR: dataDir },
  });
  return stdout.trim().split('\n').at(-1) ?? '';
}
