// `npm run bench:writing`: a story of 20,000 words with 60 blocks in the editor: keystroke to paint, and its autosave.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { startEmbeddedDatabase } from '@/lib/db/embedded/embedded-database';
import { browserArguments, findBrowser } from '@/scripts/test/find-browser.mjs';
import { median } from '../load';
import { startPinned, stopProcess, waitFor } from '../pinned';
import { type KnownDraw, longStory, size } from './long-story';
import { measureTyping, notePaints } from './typing';

const port = 4396;
const site = `http://localhost:${port}`;
const owner = { email: 'owner@localhost', password: randomBytes(12).toString('hex') };
const target = { paint: 50 };
const letters = 'Candidates who were invited have sixty days, and most of them are ready before. ';
const closers: (() => Promise<unknown>)[] = [];

const atShare = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

async function startSite(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cin-writing-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  const database = await startEmbeddedDatabase({ dataDir: path.join(folder, 'data') });
  closers.push(database.stop);
  const child = startPinned(process.execPath, ['scripts/start.mjs'], {
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: database.url,
    DATA_DIR: path.join(folder, 'data'),
    SITE_URL: site,
    AUTH_SECRET: randomBytes(32).toString('hex'),
    CIN_DEMO: '1',
    CIN_OWNER_EMAIL: owner.email,
    CIN_OWNER_PASSWORD: owner.password,
    WORKER: 'off',
  });
  closers.push(() => stopProcess(child));
  await waitFor(`${site}/readyz`, 600_000);
}

async function openBrowser(): Promise<Page> {
  const executablePath = findBrowser()?.executablePath;
  const browser = await chromium.launch({
    args: browserArguments,
    ...(executablePath && { executablePath }),
  });
  closers.push(() => browser.close());
  const page = await browser.newPage({ baseURL: site, viewport: { width: 1440, height: 900 } });
  await page.goto('/admin/login');
  await page.getByLabel('Email').fill(owner.email);
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((address) => address.pathname === '/admin');
  return page;
}

/** Saves the story as the editor does. @returns its address at the desk. */
async function saveStory(page: Page): Promise<string> {
  const draws = await (await fetch(`${site}/api/v1/draws?program=express-entry&limit=50`)).json();
  const known = (draws.data as KnownDraw[]).map(({ program, number }) => ({ program, number }));
  const text = {
    headline: 'A long story',
    standfirst: 'Twenty thousand words.',
    section: 'express-entry',
    slug: '',
    authors: [],
    tags: [],
    heroMediaId: null,
    heroAlt: '',
    related: [],
    body: longStory(known),
  };
  const answer = await page.request.post('/admin/api/articles/save', {
    headers: { origin: site },
    data: { id: null, version: null, text },
  });
  const saved = await answer.json();
  if (!saved.ok) throw new Error(`The story was not saved: ${saved.message}`);
  return `/admin/articles/${saved.value.id}`;
}

interface Saving {
  bytes: number;
  milliseconds: number;
}

/** Notes each autosave's size and how long its answer took. */
function noteSaves(page: Page): Saving[] {
  const saves: Saving[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().endsWith('/articles/save')) return;
    const { requestStart, responseEnd } = request.timing();
    saves.push({ bytes: request.postDataBuffer()?.length ?? 0, milliseconds: responseEnd - requestStart });
  });
  return saves;
}

async function bench(): Promise<void> {
  console.log('Starting the site on content of its own …');
  await startSite();
  const page = await openBrowser();
  const address = await saveStory(page);
  const saves = noteSaves(page);
  const began = performance.now();
  await page.goto(address);
  await page.locator('.body-text').waitFor();
  console.log(
    `${size.words} words, ${size.blocks} blocks; opened in ${Math.round(performance.now() - began)} ms`,
  );
  await page.waitForTimeout(3_000);
  await notePaints(page);
  const all: number[] = [];
  for (const [name, share] of [
    ['start', 0],
    ['middle', 0.5],
    ['end', 1],
  ] as const) {
    const paints = await measureTyping(page, share, letters + letters);
    all.push(...paints);
    const figures = [0.5, 0.95, 1].map((part) => `${atShare(paints, part).toFixed(0)} ms`).join(' / ');
    console.log(
      `  typing at the ${name.padEnd(6)} ${paints.length} keystrokes, median / p95 / most: ${figures}`,
    );
    await page.waitForTimeout(4_000);
  }
  const p95 = atShare(all, 0.95);
  const sign = p95 < target.paint ? '✓' : '✗';
  console.log(`  ${sign} keystroke to paint at p95: ${p95.toFixed(1)} ms   target < ${target.paint} ms`);
  const bytes = Math.max(...saves.map((save) => save.bytes));
  const times = saves.map(({ milliseconds }) => milliseconds);
  console.log(
    `  autosave: ${saves.length} saves of ${(bytes / 1024).toFixed(0)} KB; median ${median(times).toFixed(0)} ms, most ${Math.max(...times).toFixed(0)} ms`,
  );
}

try {
  await bench();
} finally {
  for (const close of closers.reverse()) await close();
}
