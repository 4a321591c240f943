// `npm start` and `npm run dev`: on a fresh clone with Node 20 or later and nothing else.
import { handOver } from './support/hand-over.mjs';
import { InstallError, installLocked } from './support/install.mjs';
import { fail, say } from './support/report.mjs';

/** A rendered page is a few MB of short-lived objects: with room for several, few are ever copied. */
const serverFlags = ['--max-semi-space-size=64'];
const isDevelopment = process.argv.includes('--dev');

try {
  say(isDevelopment ? 'CIN, for development' : 'CIN');
  await installLocked();
  const args = [...serverFlags, '--import', 'tsx', 'scripts/serve.ts', ...(isDevelopment ? ['--dev'] : [])];
  process.exitCode = await handOver(args, {
    NODE_ENV: isDevelopment ? 'development' : 'production',
    CIN_STARTER: `${process.pid}`,
  });
} catch (error) {
  if (!(error instanceof InstallError)) throw error;
  fail(error.message);
}
