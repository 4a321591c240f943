import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from '@/lib/db/embedded/free-port';
import { node24, root } from '@/scripts/support/install.mjs';

/** The owner of every site that a journey runs against. */
export const owner = { email: 'owner@localhost', password: 'a-long-password-for-journeys' };

export interface Site {
  url: string;
  port: number;
  dataDir: string;
  /** The first process of it, for journeys about a sudden end. */
  process: ChildProcess;
  /** Ends it as Ctrl-C does. @returns the exit code. */
  stop(): Promise<number | null>;
  /** Ends it and removes what it kept. */
  remove(): Promise<void>;
}

export interface SiteOptions {
  /** One that an earlier site left; otherwise a new one with the demo newsroom. */
  dataDir?: string;
  port?: number;
  settings?: Record<string, string>;
}

const patienceMs = 600_000;

/** Starts the production site on a database of its own and waits until it is ready. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'cin-site-')));
  const port = options.port ?? (await findFreePort());
  const url = `http://localhost:${port}`;
  const child = spawn(node24, ['--import', 'tsx', path.join(root, 'scripts', 'serve.ts')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      PORT: `${port}`,
      DATA_DIR: dataDir,
      CIN_OWNER_EMAIL: owner.email,
      CIN_OWNER_PASSWORD: owner.password,
      ...options.settings,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = once(child, 'exit');
  await waitUntilReady(url, child, () => said);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
    return child.exitCode;
  };
  return {
    url,
    port,
    dataDir,
    process: child,
    stop,
    remove: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function waitUntilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The site did not start:\n${said()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGTERM');
  throw new Error(`The site was not ready after ${patienceMs / 1000} s:\n${said()}`);
}
