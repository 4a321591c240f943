import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Cluster } from './cluster';
import { connectWhenReady } from './connect';
import { tryToOwn } from './ownership';
import { launchPostmaster, type Postmaster, removeStalePostmasterFile, stopPostmaster } from './postmaster';
import type { RunAs } from './run-as';

interface Supervised {
  cluster: Cluster;
  runAs: RunAs;
  postmaster: Postmaster;
  /** Holds the ownership. */
  client: Client;
  onEvent?: (line: string) => void;
}

/** Keeps a PostgreSQL running and owned until it is stopped. */
export function superviseDatabase({ cluster, runAs, onEvent, ...started }: Supervised): {
  stop(): Promise<void>;
} {
  let { postmaster, client } = started;
  let isStopping = false;
  let pause: AbortController | null = null;

  const rest = async (milliseconds: number) => {
    pause = new AbortController();
    await sleep(milliseconds, undefined, { signal: pause.signal }).catch(() => undefined);
  };

  const restart = async (): Promise<void> => {
    const downSince = Date.now();
    onEvent?.('PostgreSQL ended unexpectedly; starting it again');
    for (let attempt = 1; !isStopping; attempt++) {
      await removeStalePostmasterFile(cluster);
      const again = await launchPostmaster(cluster, runAs, postmaster.port);
      if ('client' in again) {
        ({ postmaster, client } = again);
        await tryToOwn(client).catch(() => undefined);
        onEvent?.(`PostgreSQL is back after ${((Date.now() - downSince) / 1000).toFixed(1)} s`);
        return;
      }
      if (attempt === 20) onEvent?.(`PostgreSQL still does not start: ${again.reason}`);
      // Processes of the old one may hold its memory for a moment; a full disk may take longer.
      await rest(Math.min(100 * attempt, 2_000));
    }
  };

  /** PostgreSQL closes every connection when one of its processes crashes, and goes on. */
  const keepOwning = async (current: Postmaster): Promise<void> => {
    let isGone = false;
    current.gone.then(() => {
      isGone = true;
    });
    while (!isStopping && !isGone) {
      await new Promise<void>((resolve) => {
        client.once('end', resolve);
      });
      if (isStopping || isGone) return;
      const next = await connectWhenReady(cluster, current.port, () => !isGone && !isStopping);
      if (!next) return;
      client = next;
      await tryToOwn(client).catch(() => undefined);
    }
  };

  const watch = async (): Promise<void> => {
    while (!isStopping) {
      void keepOwning(postmaster);
      await postmaster.gone;
      if (!isStopping) await restart();
    }
  };
  const watching = watch();

  return {
    async stop() {
      isStopping = true;
      pause?.abort();
      await stopPostmaster(cluster, postmaster.pid);
      await watching;
      // It may have been coming back just now.
      await stopPostmaster(cluster, postmaster.pid);
      await client.end().catch(() => undefined);
    },
  };
}
