import { expect, type Page } from '@playwright/test';
import Parser from 'rss-parser';
import { correctCutOff } from '../support/desk/draw-desk';
import { editorOf } from '../support/desk/editor';
import { ask } from '../support/document-rules';
import { signInAsOwner, uniqueWords } from '../support/journey';
import { expectSoon, read } from '../support/reader';
import { test } from '../support/test';

const draw = 'express-entry/351';

/** The structured data of a page, by type. */
function structuredData(html: string) {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  const parsed = blocks.map(([, json = '']) => JSON.parse(json) as Record<string, unknown>);
  return (type: string) => parsed.find((block) => block['@type'] === type);
}

const locationsOf = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
const previewOf = (html: string) => /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';

async function publishStory(page: Page, headline: string) {
  const editor = editorOf(page);
  await signInAsOwner(page);
  await editor.openNew();
  await editor.fill({ headline, standfirst: 'A story to be found.', section: 'Policy' });
  await editor.type('The lowest score was ');
  await editor.insertHighlight('cec june 2025', 'Express Entry #351');
  await editor.save();
  return editor;
}

test('a story is found by machines once it is published, follows its figures, and is gone with it', async ({
  page,
  site,
}) => {
  test.setTimeout(150_000);
  const words = uniqueWords('Found');
  const headline = `${words} </script><script>alert("x")</script> & “more”`;
  const editor = await publishStory(page, headline);
  const lists = [
    '/feed.xml',
    '/feed.json',
    '/policy/feed.xml',
    '/news-sitemap.xml',
    '/sitemaps/articles-1.xml',
  ];
  const isListed = (list: string, isThere: boolean) =>
    expectSoon(
      site + list,
      ({ html }) =>
        html.includes(list.includes('articles-1') ? words.toLowerCase().replaceAll(' ', '-') : words) ===
        isThere,
      `${isThere ? '' : 'not '}listed`,
    );
  for (const list of lists) await isListed(list, false);

  await editor.publish();
  const path = await editor.address();
  for (const list of lists) await isListed(list, true);
  const { items } = await new Parser().parseString((await read(`${site}/feed.xml`)).html);
  expect(items.find(({ link }) => link === site + path)?.title).toBe(headline);
  expect((await ask(`${site}/express-entry/feed.xml`)).html).not.toContain(words);

  const story = (await read(site + path)).html;
  expect(structuredData(story)('NewsArticle')).toMatchObject({
    headline,
    isAccessibleForFree: true,
    mainEntityOfPage: { '@id': site + path },
    publisher: { logo: { url: `${site}/icon-512.png` } },
  });
  expect(structuredData(story)('BreadcrumbList')).toMatchObject({
    itemListElement: [{ item: `${site}/` }, { item: `${site}/policy` }, { name: headline }],
  });
  expect(story).toContain(`<link rel="canonical" href="${site}${path}"/>`);
  const preview = previewOf(story);
  const picture = await ask(preview);
  expect(picture).toMatchObject({ status: 200 });
  expect(picture.headers.get('content-type')).toBe('image/png');

  const desk = await page.context().newPage();
  await correctCutOff(desk, { draw, minScore: '528', reason: 'The source had a wrong digit' });
  const correction = /CRS cut-off 528, was 529\. The source had a wrong digit/;
  for (const feed of ['/feed.xml', '/policy/feed.xml', '/draws/feed.xml'])
    await expectSoon(site + feed, ({ html }) => correction.test(html), 'the correction');
  await expectSoon(
    site + path,
    ({ html }) => {
      const article = structuredData(html)('NewsArticle');
      return correction.test(JSON.stringify(article?.correction ?? '')) && previewOf(html) !== preview;
    },
    'the correction and a new picture',
  );
  const moved = await ask(preview);
  expect(moved.status).toBe(307);
  expect((await ask(new URL(moved.headers.get('location') ?? '', site).href)).status).toBe(200);
  await correctCutOff(desk, { draw, minScore: '529', reason: 'The first reading was right' });

  await editor.unpublish();
  await expectSoon(site + path, ({ status }) => status === 410, 'gone');
  for (const list of lists) await isListed(list, false);
  await expectSoon(preview, ({ status }) => status === 404, 'no picture');
});

test('what machines ask for is kept, asked for again in vain, and never from elsewhere', async ({ site }) => {
  const machines: [string, RegExp][] = [
    ['/feed.xml', /^application\/rss\+xml/],
    ['/feed.json', /^application\/feed\+json/],
    ['/express-entry/feed.xml', /^application\/rss\+xml/],
    ['/draws/feed.xml', /^application\/rss\+xml/],
    ['/sitemap.xml', /^application\/xml/],
    ['/news-sitemap.xml', /^application\/xml/],
    ['/robots.txt', /^text\/plain/],
    ['/.well-known/security.txt', /^text\/plain/],
    ['/manifest.webmanifest', /^application\/manifest\+json/],
    ['/og/site.png', /^image\/png/],
  ];
  for (const [path, type] of machines) {
    const answer = await ask(site + path);
    expect(answer.status, path).toBe(200);
    expect(answer.headers.get('content-type'), path).toMatch(type);
    expect(answer.headers.get('x-cin-tags')).toBeNull();
    const again = await ask(site + path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect(again, path).toMatchObject({ status: 304, bytes: 0 });
  }
  const missing = [
    '/nowhere/feed.xml',
    '/sitemaps/articles-99.xml',
    '/og/articles/99999-000000000000.png',
    '/some-indexnow-key.txt',
  ];
  for (const path of missing) expect((await ask(site + path)).status, path).toBe(404);
});

test('every address of the sitemaps is a page that may be found, and every one of a feed works', async ({
  site,
}) => {
  test.setTimeout(180_000);
  const listed = async () => {
    const files = locationsOf((await ask(`${site}/sitemap.xml`)).html);
    return (await Promise.all(files.map(async (file) => locationsOf((await ask(file)).html)))).flat();
  };
  const fed = async () => (await new Parser().parseString((await ask(`${site}/feed.xml`)).html)).items;
  const pages = await listed();
  const isPicture = (address: string) => new URL(address).pathname.startsWith('/media/');
  expect(new Set(pages.filter((address) => !isPicture(address))).size).toBeGreaterThan(400);
  for (const address of pages) {
    const { status, html } = await ask(address);
    if (status !== 200) {
      // Other journeys take stories down meanwhile: then it is not listed any more.
      await expect.poll(listed, `${address} answers ${status}`).not.toContain(address);
      continue;
    }
    if (isPicture(address)) continue;
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(new URL(canonical).href, address).toBe(new URL(address).href);
    expect(html).not.toMatch(/<meta name="robots" content="[^"]*noindex/);
    for (const property of ['og:title', 'og:image', 'og:url', 'og:site_name'])
      expect(html, `${address}: ${property}`).toContain(`<meta property="${property}"`);
  }
  for (const { link, enclosure } of await fed()) {
    const { status } = await ask(link ?? '');
    if (status !== 200) {
      const links = async () => (await fed()).map((item) => item.link);
      await expect.poll(links, `${link} answers ${status}`).not.toContain(link);
      continue;
    }
    if (!enclosure) continue;
    const file = await ask(enclosure.url);
    expect(file.headers.get('content-type')).toBe(enclosure.type);
    expect(`${file.bytes}`).toBe(`${enclosure.length}`);
  }
});
