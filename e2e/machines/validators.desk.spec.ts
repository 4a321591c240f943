import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { expect } from '@playwright/test';
import Parser from 'rss-parser';
import { validateXML } from 'xmllint-wasm';
import { root } from '@/scripts/support/install.mjs';
import { ask } from '../support/document-rules';
import { embedPages, questionPages, readerPages } from '../support/reader-pages';
import { test } from '../support/test';

const locationsOf = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

test('structured data holds the rules of rich results on every kind of page', async ({ site }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  let items = 0;
  for (const { kind, path: address } of [...readerPages, ...questionPages, ...embedPages]) {
    const { html } = await ask(site + address);
    const data = new WebAutoExtractor({ addLocation: true }).parse(html);
    items += Object.values(data.jsonld).flat().length;
    const issues = await new Validator(null).validate(data);
    faults.push(...issues.map(({ severity, issueMessage }) => `${kind}: ${severity} ${issueMessage}`));
  }
  expect(items).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

/** Google's own elements are checked by their library as it writes them; here they may be anything. */
async function sitemapSchema(): Promise<string> {
  const file = path.join(root, 'node_modules', 'sitemap', 'schema', 'sitemap.xsd');
  return (await readFile(file, 'utf8')).replaceAll('processContents="strict"', 'processContents="lax"');
}

test('every sitemap of the index holds the schema of sitemaps.org', async ({ site }) => {
  const files = locationsOf((await ask(`${site}/sitemap.xml`)).html);
  expect(files.length).toBeGreaterThan(4);
  const schema = await sitemapSchema();
  for (const address of files) {
    const { html: contents, status } = await ask(address);
    expect(status, address).toBe(200);
    const { valid, errors } = await validateXML({
      xml: [{ fileName: path.basename(address), contents }],
      schema: [schema],
    });
    expect(valid, `${address}: ${errors.map(({ rawMessage }) => rawMessage).join('\n')}`).toBe(true);
  }
});

test('every feed that a page names is one that readers of feeds can read', async ({ site }) => {
  const named = new Set<string>();
  for (const { path: address } of readerPages) {
    const { html } = await ask(site + address);
    for (const [, href = ''] of html.matchAll(
      /<link rel="alternate" type="application\/(?:rss\+xml|feed\+json)"[^>]* href="([^"]+)"/g,
    ))
      named.add(new URL(href, site).href);
  }
  expect(named.size).toBeGreaterThan(2);
  for (const address of named) {
    const { html: text, headers } = await ask(address);
    if (headers.get('content-type')?.includes('json')) {
      const feed = JSON.parse(text);
      expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: address });
      continue;
    }
    const feed = await new Parser().parseString(text);
    expect(feed.items.length, address).toBeGreaterThan(0);
    for (const { enclosure } of feed.items) {
      if (!enclosure) continue;
      const picture = await fetch(enclosure.url);
      expect(picture.headers.get('content-type')).toBe(enclosure.type);
      expect(picture.headers.get('content-length')).toBe(String(enclosure.length));
    }
  }
});
