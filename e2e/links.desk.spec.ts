import { expect } from '@playwright/test';
import { ask, expectDocument } from './support/document-rules';
import { readerPages } from './support/reader-pages';
import { test } from './support/test';

/** Pages of this site that a page links to. What the API answers is no page, and is counted. */
function linksOf(html: string): string[] {
  const links = [...html.matchAll(/<a\b[^>]*\shref="(\/[^"]*|#[^"]*)"/g)].map(([, href = '']) => href);
  return links.map((href) => href.replaceAll('&amp;', '&')).filter((href) => !href.startsWith('/api/'));
}

/** Stories that stand on a page more than once, by their links. */
function repeatedStories(html: string, stories: Set<string>): string[] {
  const linked = linksOf(html).filter((link) => stories.has(link));
  return linked.filter((link, place) => linked.indexOf(link) !== place);
}

test('every link of the reader pages leads to a whole page and to its part, and no story stands there twice', async ({
  site,
}) => {
  test.setTimeout(180_000);
  const found = new Map<string, { html: string; from: string }>();
  const waiting = readerPages.map(({ path }) => ({ path, from: 'the list of pages' }));
  const parts: { link: string; from: string }[] = [];

  async function visit() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { path, from } = next;
      if (found.has(path)) continue;
      found.set(path, { html: '', from });
      const page = await ask(site + path);
      // What another journey took down meanwhile is no longer linked: a page that still links to it is wrong.
      if (page.status !== 200 && found.has(from)) {
        const names = async () => linksOf((await ask(site + from)).html).includes(path);
        await expect.poll(names, `${path} answers ${page.status}, linked from ${from}`).toBe(false);
        found.delete(path);
        continue;
      }
      expect(page.status, path).toBe(200);
      expectDocument(page);
      found.set(path, { html: page.html, from });
      for (const link of linksOf(page.html)) {
        const { pathname, search, hash } = new URL(link, site + path);
        // Of questions and of choices upon choices there is no end, and one reader may ask so many.
        const isQuestion =
          search !== '' && (['/search', '/about/contact'].includes(pathname) || path.includes('?'));
        // A promo's link counts and leads away.
        if (isQuestion || pathname.startsWith('/go/')) continue;
        waiting.push({ path: pathname + search, from: path });
        if (hash) parts.push({ link: pathname + search + hash, from: path });
      }
    }
  }
  await visit();
  expect(found.size).toBeGreaterThan(400);
  const isStory = ({ html }: { html: string }) => html.includes('"@type":"NewsArticle"');
  const stories = new Set([...found].filter(([, page]) => isStory(page)).map(([path]) => path));
  expect(stories.size).toBeGreaterThan(15);
  const repeated = readerPages.map(({ path }) => repeatedStories(found.get(path)?.html ?? '', stories));
  expect(repeated.flat(), 'stories that stand twice on a page').toEqual([]);
  const hasPart = (html: string | undefined, part: string) =>
    html?.includes(`id="${decodeURIComponent(part)}"`) ?? false;
  const lost: typeof parts = [];
  // Another journey may have corrected a draw after its page was read: then it is read once more.
  for (const one of parts) {
    const [path = '', part = ''] = one.link.split('#');
    const known = found.get(path);
    if (hasPart(known?.html, part)) continue;
    const { html } = await ask(site + path);
    if (known) known.html = html;
    if (!hasPart(html, part)) lost.push(one);
  }
  expect(lost).toEqual([]);
});
