import { expect, type Page } from '@playwright/test';
import Parser from 'rss-parser';
import { editorOf } from '../support/desk/editor';
import { expectNoSidewaysScroll, noteComplaints, signInAsOwner, uniqueWords } from '../support/journey';
import { expectSoon, read } from '../support/reader';
import { test } from '../support/test';

const zalgo = `Z${'\u0351\u0489'.repeat(20)}a`;
/** What breaks out of markup, scripts, templates, queries or lines, where somebody forgot to escape. */
const probes = [
  '</script><script>document.title="taken"</script>',
  '"><img src=x onerror=document.title="taken">',
  '{{7*7}} \u0024{7*7} <%= 7*7 %> #{7*7} @(7*7)',
  "'; DROP TABLE articles; --",
  'one\u2028two\u2029three',
  '\u202Egnp.exe \u2066inside',
  `${zalgo} 🧑🏽‍🌾👩‍👩‍👧‍👦`,
  '<!--<script>]]>&lt;b&gt;&amp;amp;',
  '%00%0d%0aSet-Cookie: a=b \\u003cscript',
  '\\\\(*)&|!:~* @@ to_tsquery',
];

async function expectUntaken(page: Page): Promise<void> {
  expect(await page.title()).not.toBe('taken');
  expect(await page.locator('main :is(script:not([type="application/ld+json"]), img[src="x"])').count()).toBe(
    0,
  );
  await expectNoSidewaysScroll(page);
}

test('a hostile headline and text stay words, on the page and for machines', async ({
  page,
  browser,
  context,
  site,
}) => {
  test.setTimeout(120_000);
  const complaints = noteComplaints(context, site);
  const mark = uniqueWords('Probe');
  const headline = `${mark} ${probes.slice(0, 4).join(' ')} ${probes[4]}`;
  const standfirst = probes.slice(4, 8).join(' ');
  const long = 'x'.repeat(400);
  const editor = editorOf(page);
  await signInAsOwner(page);
  await editor.openNew();
  await editor.fill({ headline, standfirst, section: 'Policy' });
  await editor.body.click();
  for (const text of [...probes.filter((probe) => !/[\u2028\u2029]/.test(probe)), long]) {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
  }
  await editor.save();
  await editor.publish();
  const path = await editor.address();
  await expectSoon(site + path, ({ status }) => status === 200, 'the story');
  await expectUntaken(page);

  const reader = await (
    await browser.newContext({ baseURL: site, viewport: { width: 320, height: 640 } })
  ).newPage();
  await reader.goto(path);
  const shown = await reader.getByRole('heading', { level: 1 }).textContent();
  expect(shown).toBe(headline);
  for (const probe of [...probes.slice(0, 4), ...probes.slice(5), long])
    await expect(reader.locator('.body')).toContainText(probe);
  await expectUntaken(reader);
  for (const list of ['/', '/policy', `/search?q=${encodeURIComponent(mark)}`]) {
    await expectSoon(site + list, ({ text }) => text.includes(mark), 'the story');
    await reader.goto(list);
    await expect(reader.getByRole('main').getByRole('link', { name: mark }).first()).toBeVisible();
    await expectUntaken(reader);
  }
  await reader.context().close();
  expect(complaints).toEqual([]);

  const { html } = await read(site + path);
  const structures = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  const headlines = structures.map(([, json]) => JSON.parse(json ?? '').headline).filter(Boolean);
  expect(headlines).toEqual([headline]);
  await expectSoon(`${site}/feed.json`, (feed) => feed.html.includes(mark), 'the feed');
  const feed = JSON.parse((await read(`${site}/feed.json`)).html);
  expect(feed.items.map((item: { title: string }) => item.title)).toContain(headline);
  const rss = await new Parser().parseURL(`${site}/feed.xml`);
  const titles = rss.items.map(({ title }) => title?.replace(/[\u2028\u2029]/g, ' '));
  expect(titles.some((title) => title?.startsWith(`${mark} ${probes[0]}`))).toBe(true);
  const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect((await fetch(picture)).headers.get('content-type')).toBe('image/png');
});

test('hostile questions are answered as words', async ({ page, context, site }) => {
  const complaints = noteComplaints(context, site);
  for (const probe of probes) {
    await page.goto('/search');
    const field = page
      .getByRole('main')
      .getByRole('searchbox')
      .or(page.getByRole('main').getByRole('combobox'));
    await field.first().fill(probe);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=/);
    // A question keeps its words; signs that turn the reading direction are no part of it.
    const words = probe.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
    await expect(page.getByLabel('Search', { exact: true }), probe).toHaveValue(words);
    await expectUntaken(page);
  }
  for (const address of [
    `/search?q=${'x'.repeat(1_900)}`,
    `/categories/healthcare?occupation=${encodeURIComponent(probes[0] ?? '')}`,
    `/about/contact?about=${encodeURIComponent(`/${probes[1]}`)}`,
    `/tools/crs-calculator?age=${encodeURIComponent(probes[0] ?? '')}`,
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address.slice(0, 60)).toBe(200);
    await expectUntaken(page);
  }
  expect(complaints).toEqual([]);
});

test('hostile addresses lead to a page that says there is nothing', async ({ site }) => {
  const paths = [
    ...probes.map((probe) => `/policy/${encodeURIComponent(probe)}`),
    ...['/authors/', '/tags/', '/draws/pnp/', '/draws/express-entry/', '/preview/'].map(
      (place) => place + encodeURIComponent(probes[0] ?? ''),
    ),
    '/policy/%00',
    '/policy/..%2f..%2fetc%2fpasswd',
    `/${'x'.repeat(4_000)}`,
    '/policy/%E0%A4%A',
    '/page/99999999999999999999',
  ];
  for (const path of paths) {
    const { status, html } = await read(site + path);
    expect([400, 404, 308], path.slice(0, 80)).toContain(status);
    expect(html).not.toContain('<script>document.title');
  }
});

test('forms give hostile and endless texts back as they were typed', async ({ page, context, site }) => {
  const complaints = noteComplaints(context, site);
  const endless = `${probes.join(' ')} ${'n'.repeat(10_000)}`;
  await page.goto('/about/contact');
  await page.getByLabel('Which page').fill(endless);
  await page.getByLabel('What is wrong').fill(endless);
  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(page.getByLabel('Which page')).toHaveAccessibleDescription(/at most|Shorten/);
  await expect(page.getByLabel('Which page')).toHaveValue(endless);
  await expect(page.getByLabel('What is wrong')).toHaveValue(endless);
  await expectUntaken(page);
  await page.goto('/newsletter');
  for (const probe of probes.slice(0, 4)) {
    await page.getByLabel('Email address').fill(`${probe}@example.com`);
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await expect(page.getByLabel('Email address')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Email address')).toHaveValue(`${probe}@example.com`);
    await expectUntaken(page);
  }
  // A refused form answers 422: the browser says so on its console.
  expect(complaints.filter((complaint) => !/status of 422/.test(complaint))).toEqual([]);
});
