import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { scheduleArticle } from '@/lib/articles/flow/schedule/schedule-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import { testText } from '@/lib/articles/writing/test-text';
import { defaultTimeZone, wallTimeIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { enqueue } from '@/lib/queue/enqueue';
import { installQueue } from '@/lib/queue/install-queue';

provideTestDatabase('reference');

const day = 24 * 60 * 60 * 1000;
const script = `
const { startWorker } = await import('@/lib/jobs/start-worker');
await startWorker();
console.log('at work');`;
const running = new Set<ChildProcess>();
let author: StaffMember;

/** A worker in a process of its own, at work. */
async function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    env: { ...process.env, NODE_ENV: 'production', AUTH_SECRET: 'a secret of this test alone' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  for await (const line of lines) if (line === 'at work') return child;
  throw new Error('the worker ended before it was at work');
}

/** As a power cut would. */
async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  running.delete(child);
}

/** Schedules a story and brings its minute near. */
async function planIn(milliseconds: number, headline: string): Promise<{ id: number; scheduleId: string }> {
  const saved = await saveArticle(author, { id: null, version: null, text: testText({ headline }) });
  const at = wallTimeIn(defaultTimeZone, new Date(Date.now() + day));
  const planned = await scheduleArticle(author, {
    id: saved.id,
    version: saved.version,
    kind: 'publish',
    at,
  });
  const scheduleId = planned.scheduled[0]?.id ?? '';
  const due = new Date(Date.now() + milliseconds);
  await getDb().articleSchedule.update({ where: { id: scheduleId }, data: { at: due } });
  await enqueue(getDb(), 'schedule.fire', { scheduleId }, { startAfter: due });
  return { id: saved.id, scheduleId };
}

/** Waits for it to happen. @returns how late it was, in milliseconds. */
async function outcomeOf({ id, scheduleId }: { id: number; scheduleId: string }): Promise<number> {
  const settled = async () => {
    const row = await getDb().articleSchedule.findUniqueOrThrow({ where: { id: scheduleId } });
    if (!row.settledAt) throw new Error('it still waits');
    expect(row.state).toBe('done');
    return row.settledAt.getTime() - row.at.getTime();
  };
  const late = await vi.waitFor(settled, { timeout: 90_000, interval: 200 });
  const act = { target: `article:${id}`, act: 'article.publish' };
  expect(await getDb().auditEntry.count({ where: act })).toBe(1);
  expect(await getDb().articleRevision.count({ where: { articleId: id, kind: 'publish' } })).toBe(1);
  return late;
}

beforeAll(async () => {
  await installQueue(process.env.DATABASE_URL ?? '');
  author = await addTestStaff('author', 'Amy');
}, 60_000);
afterAll(async () => {
  await Promise.all([...running].map(kill));
});

describe('a minute around which workers are killed', () => {
  it('takes effect once and within 60 s: killed before it, at it, and after it', async () => {
    const one = await startProcess();
    const two = await startProcess();
    const before = await planIn(2_000, 'Killed before');
    await kill(one);
    expect(await outcomeOf(before)).toBeLessThan(60_000);

    // Some fire while the process dies, some wait for the next one.
    const around = await Promise.all(Array.from({ length: 12 }, (_, n) => planIn(3_000, `Killed at ${n}`)));
    await wait(3_400);
    await kill(two);
    const three = await startProcess();
    const late = await Promise.all(around.map(outcomeOf));
    expect(Math.max(...late)).toBeLessThan(60_000);

    await kill(three);
    const [past] = await Promise.all([planIn(1, 'Due while nobody worked'), wait(1_000)]);
    await startProcess();
    await startProcess();
    expect(await outcomeOf(past)).toBeLessThan(60_000);
  }, 300_000);
});
