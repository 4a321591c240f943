// `npm run bench`: how fast an article is served, beside nginx and beside Next alone, and what it weighs.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedDatabase } from '@/lib/db/embedded/embedded-database';
import { findPostmaster } from '@/lib/db/embedded/postmaster-file';
import { measureCold } from './cold';
import { generator, measureLoad, median } from './load';
import { startNginx } from './nginx';
import { pinRunning, startPinned, stopProcess, waitFor } from './pinned';
import { fetchBytes, weighPage } from './weights';

const rounds = 5;
const seconds = 4;
const ports = { app: 4391, nginx: 4392, next: 4393 };
const app = `http://127.0.0.1:${ports.app}`;

const closers: (() => Promise<unknown>)[] = [];

/** The heaviest story of the first section. */
async function findArticle(): Promise<string> {
  const section = await (await fetch(`${app}/express-entry`)).text();
  const paths = new Set(
    [...section.matchAll(/href="(\/express-entry\/[a-z0-9-]+)"/g)].map(([, link]) => link ?? ''),
  );
  const weighed = await Promise.all(
    [...paths].map(async (link) => ({ link, bytes: (await fetchBytes(app + link)).length })),
  );
  const heaviest = weighed.toSorted((a, b) => b.bytes - a.bytes)[0];
  if (!heaviest) throw new Error('There is no article in /express-entry');
  return heaviest.link;
}

function report(what: string, value: string, target: string, isReached: boolean): void {
  console.log(`  ${isReached ? '✓' : '✗'} ${what.padEnd(44)} ${value.padStart(12)}   target ${target}`);
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** The production server on the measured core, its database there too; both on content of their own. */
async function startSite(folder: string) {
  const database = await startEmbeddedDatabase({ dataDir: path.join(folder, 'data') });
  closers.push(database.stop);
  const postmaster = (await findPostmaster(database.cluster))?.pid ?? 0;
  pinRunning(postmaster);
  const env = {
    NODE_ENV: 'production',
    PORT: String(ports.app),
    DATABASE_URL: database.url,
    DATA_DIR: path.join(folder, 'data'),
    SITE_URL: app,
    AUTH_SECRET: randomBytes(32).toString('hex'),
    CIN_DEMO: '1',
    WORKER: 'off',
  };
  const site = startPinned(process.execPath, ['scripts/start.mjs'], env);
  closers.push(() => stopProcess(site));
  await waitFor(`${app}/readyz`, 300_000);
  return { env, databaseUrl: database.url, roots: [postmaster, site.pid ?? 0] };
}

/** Next's own server, without the layer in front. */
async function startNextAlone(env: Record<string, string>) {
  const program = path.join('node_modules', 'next', 'dist', 'bin', 'next');
  const child = startPinned(process.execPath, [program, 'start', '-p', String(ports.next)], env);
  closers.push(() => stopProcess(child));
  await waitFor(`http://127.0.0.1:${ports.next}/about`, 60_000);
}

async function bench(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cin-bench-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  console.log('Starting the site on content of its own …');
  const { env, databaseUrl, roots } = await startSite(folder);
  const article = await findArticle();
  const bytes = await fetchBytes(app + article);
  const nginx = await startNginx(folder, ports.nginx, bytes);
  if (nginx) closers.push(() => stopProcess(nginx));
  console.log(`Article ${article}, ${bytes.length} bytes compressed; load by ${generator}.`);

  const weights = await weighPage(app + article);
  const cold = await measureCold({ url: app + article, databaseUrl, roots, count: 150 });
  await startNextAlone(env);

  const figures = { app: [] as number[], nginx: [] as number[], next: [] as number[] };
  for (let round = 1; round <= rounds; round += 1) {
    figures.app.push(await measureLoad(app + article, seconds));
    if (nginx) figures.nginx.push(await measureLoad(`http://127.0.0.1:${ports.nginx}/article`, seconds));
    figures.next.push(await measureLoad(`http://127.0.0.1:${ports.next}${article}`, seconds));
    // It still works on what was asked when the load ended, on the core that the next round measures.
    await fetchBytes(`http://127.0.0.1:${ports.next}${article}`);
    const line = Object.entries(figures).map(([name, values]) => `${name} ${Math.round(values.at(-1) ?? 0)}`);
    console.log(`  round ${round}: ${line.join(', ')} requests/s`);
  }

  // Round by round: a machine that is busy with something else slows all of a round alike.
  const ratioTo = (others: number[]) => median(figures.app.map((own, round) => own / (others[round] ?? own)));
  const overNext = ratioTo(figures.next);
  console.log('\nMedians of the rounds:');
  if (nginx) {
    const ofNginx = 100 * ratioTo(figures.nginx);
    report('Requests a second, of static nginx', `${ofNginx.toFixed(0)} %`, '≥ 40 %', ofNginx >= 40);
  } else console.log('  – nginx is not installed: no ratio to it');
  report('Requests a second, times Next alone', `${overNext.toFixed(0)} ×`, '≥ 30 ×', overNext >= 30);
  report(
    'A page not in memory, processor time',
    `${cold.processor.toFixed(1)} ms`,
    '≤ 25 ms',
    cold.processor <= 25,
  );
  console.log(`    (from request to answer: ${median(cold.waits).toFixed(1)} ms)`);
  const whole = Object.values(weights).reduce((sum, part) => sum + part, 0);
  report('HTML, compressed', kilobytes(weights.html), '≤ 25 KB', weights.html <= 25 * 1024);
  report('Article page without pictures', kilobytes(whole), '≤ 70 KB', whole <= 70 * 1024);
  const { css, fonts, script } = weights;
  console.log(`    (styles ${kilobytes(css)}, fonts ${kilobytes(fonts)}, script ${kilobytes(script)})`);
}

try {
  await bench();
} finally {
  for (const close of closers.reverse()) await close();
}
