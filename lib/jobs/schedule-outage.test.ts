import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { scheduleArticle } from '@/lib/articles/flow/schedule/schedule-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import { testText } from '@/lib/articles/writing/test-text';
import { defaultTimeZone, wallTimeIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '@/lib/db/embedded/embedded-database';
import { findPostmaster } from '@/lib/db/embedded/postmaster-file';
import { migrateDatabase } from '@/lib/db/migrate';
import { enqueue } from '@/lib/queue/enqueue';
import { installQueue } from '@/lib/queue/install-queue';
import { type RunningWorker, startWorker } from './start-worker';

// A cluster of its own: it is killed here, and started again by what looks after it.
let dataDir: string;
let database: EmbeddedDatabase;
let author: StaffMember;
const workers: RunningWorker[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'cin-outage-'));
  database = await startEmbeddedDatabase({ dataDir });
  await migrateDatabase(database.url, path.resolve('prisma/migrations'));
  await installQueue(database.url);
  process.env.DATABASE_URL = database.url;
  await getDb().section.upsert({
    where: { slug: 'express-entry' },
    create: { slug: 'express-entry', name: 'Express Entry', position: 1 },
    update: {},
  });
  author = await addTestStaff('author', 'Amy');
}, 60_000);

afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await getDb().$disconnect();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

it('what is due while the database starts again takes effect once, within its 60 s', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  workers.push(await startWorker(), await startWorker());
  const headline = 'Due during an outage';
  const saved = await saveArticle(author, { id: null, version: null, text: testText({ headline }) });
  const at = wallTimeIn(defaultTimeZone, new Date(Date.now() + 24 * 60 * 60 * 1000));
  const { id, version } = saved;
  const planned = await scheduleArticle(author, { id, version, kind: 'publish', at });
  const scheduleId = planned.scheduled[0]?.id ?? '';
  const due = new Date(Date.now() + 2_000);
  await getDb().articleSchedule.update({ where: { id: scheduleId }, data: { at: due } });
  await enqueue(getDb(), 'schedule.fire', { scheduleId }, { startAfter: due });
  await wait(1_800);
  const running = await findPostmaster(database.cluster);
  if (running) process.kill(running.pid, 'SIGKILL');
  const settled = async () => {
    const row = await getDb().articleSchedule.findUniqueOrThrow({ where: { id: scheduleId } });
    expect(row.state).toBe('done');
    return (row.settledAt?.getTime() ?? Number.POSITIVE_INFINITY) - due.getTime();
  };
  expect(await vi.waitFor(settled, { timeout: 90_000, interval: 500 })).toBeLessThan(60_000);
  const act = { target: `article:${id}`, act: 'article.publish' };
  expect(await getDb().auditEntry.count({ where: act })).toBe(1);
}, 120_000);
