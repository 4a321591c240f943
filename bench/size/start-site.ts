import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { startPinned, stopProcess, waitFor } from '../pinned';
import type { Side } from './measure/measure-places';

/** The production site with the demo newsroom, on the measured core, in a database of its own on a server. */
export async function startSite(site: {
  name: string;
  port: number;
  /** Address of a database of the server, with the right to create others. */
  server: string;
  dataDir: string;
  /** Known to who signs in without a password; else nobody knows it. */
  secret?: string;
}): Promise<Side & { stop: () => Promise<void> }> {
  const { name, port, server, dataDir, secret = randomBytes(32).toString('hex') } = site;
  const databaseUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const client = new Client({ connectionString: server });
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = `http://127.0.0.1:${port}`;
  const process = startPinned(globalThis.process.execPath, ['scripts/start.mjs'], {
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SITE_URL: url,
    AUTH_SECRET: secret,
    // The databases stay from run to run, and a site keeps its secret for mails.
    MAIL_SECRET: 'the-same-for-every-run-of-this-bench',
    CIN_DEMO: '1',
    WORKER: 'off',
    // A bench names the client that it asks for: one alone may not ask this often.
    TRUSTED_PROXIES: '127.0.0.1',
  });
  await waitFor(`${url}/readyz`, 600_000);
  return { url, databaseUrl, stop: () => stopProcess(process) };
}
