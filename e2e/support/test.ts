import { test as base, type Page } from '@playwright/test';

interface Fixtures {
  /** The site's address, without a slash at its end. */
  site: string;
  /** A page of a reader, apart from all other pages, whose browser runs no script. */
  plainReader: Page;
  /** A page of a second person, signed in as nobody yet. */
  colleague: Page;
}

export const test = base.extend<Fixtures>({
  site: async ({ baseURL }, use) => {
    if (!baseURL) throw new Error('The site was not started.');
    await use(baseURL);
  },
  plainReader: async ({ browser, site }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site });
    await use(await context.newPage());
    await context.close();
  },
  colleague: async ({ browser, site }, use) => {
    const context = await browser.newContext({ baseURL: site });
    await use(await context.newPage());
    await context.close();
  },
});
