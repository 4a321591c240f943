import { chromium, expect } from '@playwright/test';
import { browserArguments, findBrowser } from '@/scripts/test/find-browser.mjs';
import { test } from '../support/test';

const story = '/express-entry/canada-invites-3500-healthcare-workers-express-entry-draw-284';

interface Attempt {
  key: { action: string; url: string };
  status: string;
}

test('a page that a reader is about to open is fetched ahead, and counts when it is opened', async ({
  page,
  site,
}) => {
  const preloads = await page.context().newCDPSession(page);
  const attempts: Attempt[] = [];
  preloads.on('Preload.prefetchStatusUpdated', (attempt) => attempts.push(attempt));
  await preloads.send('Preload.enable');
  await page.goto('/express-entry');
  const link = page.getByRole('main').locator(`a[href="${story}"]`).first();
  await link.hover();
  const isReady = ({ key, status }: Attempt) => key.url === site + story && status === 'Ready';
  await expect.poll(() => attempts.some(isReady)).toBe(true);

  const opened = page.waitForRequest((request) => request.headers()['x-opened'] === '1');
  await link.click();
  await page.waitForURL(`**${story}`);
  expect((await opened).url()).toBe(site + story);
  const delivery = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry && 'deliveryType' in entry ? entry.deliveryType : null;
  });
  expect(delivery).toBe('navigational-prefetch');
});

test('nothing is fetched ahead that answers a question, belongs to one person or leaves the site', async ({
  page,
}) => {
  const preloads = await page.context().newCDPSession(page);
  const candidates = new Set<string>();
  preloads.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    for (const { key } of preloadingAttemptSources)
      candidates.add(new URL(key.url).pathname + new URL(key.url).search);
  });
  await preloads.send('Preload.enable');
  for (const path of ['/', story, '/draws/express-entry', '/search?q=draw']) await page.goto(path);
  await expect.poll(() => candidates.size).toBeGreaterThan(30);
  expect([...candidates]).toContain('/draws/express-entry');
  expect(
    [...candidates].filter((path) => /\?|\.|^\/(?:admin|api|newsletter\/|comments\/)/.test(path)),
  ).toEqual([]);
});

/** Chromium's own word for: this build of the browser keeps no page at all. Its shell without windows is one. */
const keepsNothing = 'BackForwardCacheDisabledForDelegate';

test('a reader who goes back finds the page as it was left', async ({ site }) => {
  const browser = await chromium.launch({
    executablePath: findBrowser()?.executablePath,
    args: browserArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage();
    const history = await page.context().newCDPSession(page);
    const explanations: { type: string; reason: string }[] = [];
    history.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
      explanations.push(...notRestoredExplanations),
    );
    await history.send('Page.enable');
    for (const path of ['/', story, '/draws/express-entry/284', '/search?q=healthcare']) {
      explanations.length = 0;
      await page.goto(site + path);
      await page.evaluate(() => document.documentElement.setAttribute('data-left', 'here'));
      await page.goto(`${site}/about`);
      // Later, for the page that is asked must live to answer.
      await page.evaluate(() => void setTimeout(() => window.history.back()));
      // A page from the browser's memory loads nothing: there is no event to wait for.
      await expect(async () => {
        const [address, left] = await page.evaluate(() => [
          location.href,
          document.documentElement.dataset.left,
        ]);
        expect(address).toBe(site + path);
        if (!explanations.some(({ reason }) => reason === keepsNothing)) expect(left).toBe('here');
      }).toPass();
      const ofThePage = explanations.filter(({ type }) => type !== 'Circumstantial');
      expect(ofThePage, `what keeps ${path} out of the browser's memory`).toEqual([]);
    }
  } finally {
    await browser.close();
  }
});
