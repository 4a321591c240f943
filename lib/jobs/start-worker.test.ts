import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { getDb } from '@/lib/db/client';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '@/lib/db/embedded/embedded-database';
import { findPostmaster } from '@/lib/db/embedded/postmaster-file';
import { migrateDatabase } from '@/lib/db/migrate';
import { queueMail } from '@/lib/email/queue-mail';
import { startMailServer, type TestMailServer } from '@/lib/email/transport/test-mail-server';
import { installQueue } from '@/lib/queue/install-queue';
import { type RunningWorker, startWorker } from './start-worker';

// A cluster of its own: it is killed here.
let dataDir: string;
let database: EmbeddedDatabase;
let mailServer: TestMailServer;
const workers: RunningWorker[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'cin-worker-'));
  database = await startEmbeddedDatabase({ dataDir });
  await migrateDatabase(database.url, path.resolve('prisma/migrations'));
  await installQueue(database.url);
  mailServer = await startMailServer();
  Object.assign(process.env, { DATABASE_URL: database.url, SMTP_URL: mailServer.url });
}, 60_000);

afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await getDb().$disconnect();
  await mailServer.close();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

async function ask(subject: string): Promise<void> {
  const mail = {
    kind: 'newsletter.welcome',
    to: 'maria@example.com',
    subject,
    text: 'x',
    html: 'x',
    headers: {},
  } as const;
  await getDb().$transaction((tx) => queueMail(tx, mail));
}

const arrived = (subject: string) =>
  mailServer.messages.filter((message) => message.includes(`Subject: ${subject}\r\n`)).length;

async function killDatabase(): Promise<void> {
  const running = await findPostmaster(database.cluster);
  if (running) process.kill(running.pid, 'SIGKILL');
}

describe('the worker', () => {
  it('sends what a transaction asked for, once, though two of them are at work', async () => {
    workers.push(await startWorker(), await startWorker());
    await Promise.all(['one', 'two', 'three', 'four'].map(ask));
    await vi.waitFor(() => expect(mailServer.messages).toHaveLength(4), { timeout: 20_000 });
    const countSent = () => getDb().mail.count({ where: { status: 'sent' } });
    await vi.waitFor(async () => expect(await countSent()).toBe(4), { timeout: 10_000 });
    expect(['one', 'two', 'three', 'four'].map(arrived)).toEqual([1, 1, 1, 1]);
  }, 30_000);

  it('says in one line that the database was killed, and goes on when it is back', async () => {
    const lines = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await killDatabase();
    await vi.waitFor(() => ask('after the kill'), { timeout: 20_000, interval: 250 });
    await vi.waitFor(() => expect(arrived('after the kill')).toBe(1), { timeout: 20_000 });
    const said = lines.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith('worker:'));
    lines.mockRestore();
    const line = /^worker: the database is away \(.+\), trying again$/;
    expect(said.filter((text) => !line.test(text))).toEqual([]);
    // One of each worker.
    expect([1, 2]).toContain(said.length);
  }, 60_000);

  it('can be started while the database is away', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    await killDatabase();
    workers.push(await startWorker());
    await vi.waitFor(() => ask('started early'), { timeout: 20_000, interval: 250 });
    await vi.waitFor(() => expect(arrived('started early')).toBe(1), { timeout: 20_000 });
  }, 60_000);
});
