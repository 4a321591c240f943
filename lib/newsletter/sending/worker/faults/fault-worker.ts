import { getEnv } from '@/lib/env';
import { startSender } from '../start-sender';

/** A worker whose retries come quickly, to be killed. */
startSender({ ...getEnv(), waits: Array.from({ length: 50 }, () => 500), patience: 5_000 }, (error) =>
  console.error(`worker: ${error instanceof Error ? error.message : error}`),
);
