import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { node24, root } from '@/scripts/support/install.mjs';

const run = promisify(execFile);

export interface Ended {
  code: number;
  /** The last line that it wrote to its output, or to its errors where it failed. */
  line: string;
}

/** Runs `draws:import` on a file of this text, on a site's data folder, beside its server. */
export async function importRounds(dataDir: string, text: string, ...options: string[]): Promise<Ended> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cin-rounds-'));
  const file = path.join(folder, 'rounds.json');
  await writeFile(file, text);
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' as const };
  const script = path.join(root, 'scripts', 'import-draws.ts');
  const lastLine = (said: string) => said.trim().split('\n').at(-1) ?? '';
  try {
    const { stdout } = await run(node24, ['--import', 'tsx', script, file, ...options], {
      cwd: root,
      env: { ...env, DATA_DIR: dataDir },
    });
    return { code: 0, line: lastLine(stdout) };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, line: lastLine(stderr) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
