// `npm run worker`: the queue's work in a process of its own, which ends with the npm that started it.
import { handOver } from './support/hand-over.mjs';

process.exitCode = await handOver(['--import', 'tsx', 'scripts/worker.ts', ...process.argv.slice(2)], {
  CIN_STARTER: `${process.pid}`,
});
