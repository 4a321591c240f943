import { expect, test } from '@playwright/test';
import { testRow, testRows } from '@/lib/importers/rounds/test-feed';
import { importRounds } from '../support/commands/import-rounds';
import { editorOf } from '../support/desk/editor';
import { signInAsOwner } from '../support/journey';
import { expectSoon, read } from '../support/reader';
import { type Site, startSite } from '../support/site';

// A site of its own: the list of rounds is imported there from its first round on.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let site: Site;
/** The address of the sixth round's story. */
let story: string;
test.beforeAll(async () => {
  // A site of its own starts here.
  test.setTimeout(180_000);
  site = await startSite({ settings: { CIN_DEMO: '0' } });
});
test.afterAll(() => site?.remove());

const fileOf = (rows: unknown[]) => JSON.stringify({ classes: 'wb-tables', rounds: rows });
const importRows = (rows: unknown[], ...options: string[]) =>
  importRounds(site.dataDir, fileOf(rows), ...options);
const sixth = testRow('6', '2019-02-11', { drawSize: '4,321', drawCRS: '487' });

test('a file imported by command is public at once, and the same file changes nothing', async () => {
  const first = await importRows(testRows(5), '--dry-run');
  expect(first).toEqual({ code: 0, line: 'read 5, new 5, changed 0, unchanged 0, flagged 0' });
  expect((await read(`${site.url}/draws/express-entry/5`)).status).toBe(404);
  await importRows(testRows(5));
  await expectSoon(`${site.url}/draws/express-entry/5`, ({ status }) => status === 200, 'the first draws');
  const again = await importRows(testRows(5));
  expect(again.line).toBe('read 5, new 0, changed 0, unchanged 5, flagged 0');
});

test('a new round in the file reaches readers within seconds, and its draft waits at the desk', async ({
  browser,
}) => {
  const places = [
    '/draws',
    '/draws/express-entry',
    '/draws/feed.xml',
    '/api/v1/draws.csv',
    '/embed/draws/express-entry/latest',
  ];
  const says = ({ text }: { text: string }) => /\b4,?321\b/.test(text);
  for (const place of places) expect(says(await read(site.url + place))).toBe(false);
  const { line } = await importRows([sixth, ...testRows(5)]);
  expect(line).toBe('read 6, new 1, changed 0, unchanged 5, flagged 0');
  for (const place of [...places, '/draws/express-entry/6'])
    await expectSoon(site.url + place, says, 'the new draw');

  const desk = await (await browser.newContext({ baseURL: site.url })).newPage();
  await signInAsOwner(desk);
  await expect(async () => {
    await desk.goto('/admin/articles');
    await expect(desk.getByRole('main')).toContainText('round 6', { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await desk
    .getByRole('link', { name: /round 6/ })
    .first()
    .click();
  const editor = editorOf(desk);
  await expect(editor.body).toContainText('4,321');
  await editor.publish();
  story = site.url + (await editor.address());
  await expectSoon(story, ({ text }) => text.includes('487'), 'the story with its cut-off');
  await desk.context().close();
});

test('a later file that changes a figure becomes a correction, and one that cannot be read a flag', async () => {
  const page = `${site.url}/draws/express-entry/6`;
  await importRows([{ ...sixth, drawCRS: '478' }, ...testRows(5)]);
  await expectSoon(
    page,
    ({ text }) => text.includes('478') && text.includes('487') && /correct/i.test(text),
    'the correction with both values',
  );
  const corrected = ['/draws', '/draws/feed.xml', '/api/v1/draws', '/embed/draws/express-entry/latest'];
  for (const place of corrected)
    await expectSoon(site.url + place, ({ text }) => text.includes('478'), 'the corrected cut-off');
  await expectSoon(story, ({ text }) => text.includes('487 → 478'), 'the correction beneath the story');
  const { line } = await importRows([{ ...sixth, drawCRS: 'about 480' }, ...testRows(5)]);
  expect(line).toBe('read 6, new 0, changed 0, unchanged 6, flagged 1');
  await expectSoon(page, ({ text }) => /being checked/i.test(text), 'the mark');
});

test('a file that is no list of rounds, or a shortened one, is refused with its reason', async () => {
  const before = (await read(`${site.url}/draws/express-entry`)).text;
  const refused = [
    await importRounds(site.dataDir, '<!DOCTYPE html><title>Error</title>'),
    await importRounds(site.dataDir, fileOf(testRows(5)).slice(0, -20)),
    await importRows(testRows(5)),
  ];
  expect(refused.map(({ code }) => code)).toEqual([1, 1, 1]);
  expect(refused.map(({ line }) => line)).toEqual([
    expect.stringContaining('web page'),
    expect.stringContaining('cut off'),
    expect.stringContaining('lacks a round that is known: 6'),
  ]);
  expect((await read(`${site.url}/draws/express-entry`)).text).toBe(before);
});
