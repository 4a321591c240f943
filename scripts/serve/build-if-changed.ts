import { spawn } from 'node:child_process';
import path from 'node:path';
import { StartError } from '@/lib/start-error';
import { isBuilt } from '../build/sources.mjs';
import { root } from '../support/install.mjs';
import { closeAtEnd } from './closing';

/** Builds for production unless the build is of these very sources. @returns whether it was built now. */
export async function buildIfChanged(): Promise<boolean> {
  if (isBuilt()) return false;
  // Building must need no database: it is not told of one.
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    env: { ...env, CIN_QUIET: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  closeAtEnd(async () => child.kill());
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) {
    process.stderr.write(`\n${output}\n`);
    throw new StartError('The build failed: its output is above.');
  }
  return true;
}
