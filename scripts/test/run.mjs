import { spawn } from 'node:child_process';
import { root } from '../support/install.mjs';

/** Settings of a person's own site must not reach the tests' site or database. */
const settings =
  /^(PORT|DATABASE_URL|DATA_DIR|SITE_URL|CIN_(?!BROWSER)\w+|SMTP_URL|DRAWS_FEED_\w+|TRUSTED_PROXIES|S3_URL|DKIM_\w+|INDEXNOW_KEY|WORKER|MAIL_\w+|AUTH_SECRET|NEXTAUTH_\w+|NODE_ENV|NEXT_DIST_DIR)$/;

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exitCode = 1;
  });
}

function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)));
}

/**
 * Runs a command from the root with the person's own settings left out.
 * @returns {Promise<{ code: number, output: string }>} never rejects: what cannot be run has failed
 */
export function run(command, args, { env = {}, limitMs = 0 } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...cleanEnvironment(), NO_COLOR: '1', ...env },
      timeout: limitMs,
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}
