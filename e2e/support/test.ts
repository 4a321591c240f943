import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { noteComplaints } from './journey';

interface OneReader {
  page: Page;
  context: BrowserContext;
  /** What the browser complained of since it was last asked. */
  takeComplaints(): string[];
}

interface Fixtures {
  /** The site's address, without a slash at its end. */
  site: string;
  /** A page of a reader, apart from all other pages, whose browser runs no script. */
  plainReader: Page;
  /** A page of a second person, signed in as nobody yet. */
  colleague: Page;
  /**
   * For walks over all pages: one browser that goes from page to page, as a reader's does. The site keeps
   * nothing in it, so that no page can know of the one before.
   */
  oneReader: OneReader;
}

export const test = base.extend<Fixtures, { openReader: OneReader }>({
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
  openReader: [
    async ({ browser }, use, { project }) => {
      const baseURL = process.env.CIN_JOURNEY_SITE ?? '';
      const context = await browser.newContext({ ...project.use, baseURL });
      const complaints = noteComplaints(context, baseURL);
      await use({ page: await context.newPage(), context, takeComplaints: () => complaints.splice(0) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  oneReader: async ({ openReader }, use, { project }) => {
    const { viewport } = project.use;
    if (viewport) await openReader.page.setViewportSize(viewport);
    await use(openReader);
  },
});
