import { rename } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, expect, test } from '@playwright/test';
import { runCommandOn } from './support/commands/run-command';
import { editorOf } from './support/desk/editor';
import { ask, expectDocument } from './support/document-rules';
import { signInAsOwner, uniqueWords } from './support/journey';
import { isAlive, killTree, listTree } from './support/processes';
import { expectSoon, read } from './support/reader';
import { keepReading } from './support/readers';
import { type Site, startSite } from './support/site';
import { databaseOf, onDatabase, postmasterOf } from './support/site-database';

// One after the other on one site of their own: what one leaves behind is where the next begins.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const settings = { CIN_DEMO: '0', AUTH_SECRET: 'the-same-for-both-servers-of-this-journey' };
let site: Site;

test.beforeAll(async () => {
  // A site of its own starts here.
  test.setTimeout(180_000);
  site = await startSite({ settings });
});
test.afterAll(() => site?.remove());

async function openOn(browser: Browser, url: string, javaScriptEnabled = true) {
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled });
  return context.newPage();
}

async function writeStory(browser: Browser, url: string, headline: string) {
  const page = await openOn(browser, url);
  const editor = editorOf(page);
  await signInAsOwner(page);
  await editor.openNew();
  await editor.fill({ headline, standfirst: 'It must not be lost.', section: 'Express Entry' });
  await editor.type('It must stay.');
  await editor.save();
  return editor;
}

const shows = (headline: string) => (reading: { text: string }) => reading.text.includes(headline);

test('of two servers on one database each shows what the other changed, and what a command changed', async ({
  browser,
}) => {
  const DATABASE_URL = await databaseOf(site.dataDir);
  const second = await startSite({ dataDir: site.dataDir, settings: { ...settings, DATABASE_URL } });
  try {
    for (const { url } of [site, second]) expect((await read(`${url}/`)).status).toBe(200);
    const headline = uniqueWords('Through the second server');
    const editor = await writeStory(browser, second.url, headline);
    await editor.publish();
    const path = await editor.address();
    for (const { url } of [site, second])
      for (const place of ['/', '/express-entry', path])
        await expectSoon(url + place, shows(headline), 'what the second server published');
    await editor.unpublish();
    for (const { url } of [site, second]) {
      await expectSoon(url + path, ({ status }) => status === 410, 'gone');
      await expectSoon(`${url}/`, ({ text }) => !text.includes(headline), 'gone from the front page');
    }

    const commanded = uniqueWords('From the command line');
    await runCommandOn(site.dataDir, 'publish-story', commanded);
    for (const { url } of [site, second])
      await expectSoon(`${url}/`, shows(commanded), 'what the command published');
  } finally {
    expect(await second.stop()).toBe(0);
  }
  expect((await read(`${site.url}/`)).status).toBe(200);
});

test('while the database is dead, pages in memory are served, and it comes back without a restart', async () => {
  const known = ['/', '/express-entry', '/draws', '/newsletter'].map((path) => site.url + path);
  for (const address of known) expect((await read(address)).status).toBe(200);
  const readers = keepReading(known);
  const { pid, folder } = await postmasterOf(site.dataDir);
  // Out of its way, so that it stays dead until the folder is back.
  await rename(folder, `${folder}.away`);
  process.kill(pid, 'SIGKILL');
  try {
    await expect.poll(async () => (await fetch(`${site.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
    // A page whose own matter is asked of the database: what stands around every page may be in memory.
    const unseen = await ask(`${site.url}/draws/express-entry`);
    expect(unseen.status).toBe(503);
    expect(unseen.headers.get('retry-after')).toBe('30');
    expectDocument(unseen);
    expect(unseen.bytes).toBeLessThan(4_000);
    const form = new URLSearchParams({ email: 'reader@example.com', page: '/' });
    const sent = await ask(`${site.url}/api/forms/subscribe`, { method: 'POST', body: form });
    expect(sent.status).toBe(503);
    expectDocument(sent);
    await sleep(3_000);
  } finally {
    await rename(`${folder}.away`, folder);
  }
  await expect.poll(async () => (await fetch(`${site.url}/readyz`)).status, { timeout: 20_000 }).toBe(200);
  const { count, refused } = await readers.stop();
  expect(refused).toEqual([]);
  expect(count).toBeGreaterThan(100);
  await expectSoon(
    `${site.url}/draws/express-entry`,
    ({ status }) => status === 200,
    'the page that was away',
  );
  const headline = uniqueWords('After the database came back');
  await runCommandOn(site.dataDir, 'publish-story', headline);
  await expectSoon(`${site.url}/`, shows(headline), 'a story published since');
});

test('a page with a fault gets a short page of its own, and mends itself', async () => {
  const address = `${site.url}/authors/newsroom`;
  await onDatabase(site.dataDir, 'ALTER TABLE authors RENAME TO authors_away');
  try {
    const broken = await ask(address);
    expect(broken.status).toBe(500);
    expectDocument(broken);
  } finally {
    await onDatabase(site.dataDir, 'ALTER TABLE authors_away RENAME TO authors');
  }
  await expectSoon(address, ({ status }) => status === 200, 'mended');
});

test('a story survives a kill in the second of its publishing, and an open form still submits', async ({
  browser,
}) => {
  const reader = await openOn(browser, site.url, false);
  await reader.goto('/newsletter');
  await reader.getByLabel('Email address').fill('opened-before@example.com');
  const headline = uniqueWords('Published and cut off');
  const editor = await writeStory(browser, site.url, headline);
  await editor.publish();
  killTree(site.process.pid ?? 0);
  const path = await editor.address();

  const { dataDir, port } = site;
  site = await startSite({ dataDir, port, settings });
  for (const place of ['/', '/express-entry', path])
    expect((await read(site.url + place)).text).toContain(headline);
  await reader.getByRole('button', { name: 'Subscribe' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Check your inbox');
});

test('a stop as the system asks for it leaves no process', async () => {
  const { pid } = await postmasterOf(site.dataDir);
  const tree = listTree(site.process.pid ?? 0);
  expect(tree).toContain(pid);
  expect(await site.stop()).toBe(0);
  expect(tree.filter(isAlive)).toEqual([]);
});
