import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { owner } from './site';

/** Signs in at the desk by its own form. */
export async function signIn(page: Page, person: { email: string; password: string }): Promise<void> {
  await page.goto('/admin/login');
  await page.getByLabel('Email').fill(person.email);
  await page.getByLabel('Password').fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((address) => address.pathname === '/admin');
}

/** Signs in at the desk as the owner. */
export const signInAsOwner = (page: Page) => signIn(page, owner);

/** Words for a headline that no other journey uses. */
export function uniqueWords(stem: string): string {
  return `${stem} ${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
}

/** Notes what a browser complains of: errors on the console, policy violations, other hosts asked. */
export function noteComplaints(context: BrowserContext, site: string): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text()))
      complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error()}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== site) complaints.push(`asked another host: ${request.url()}`);
  });
  return complaints;
}

/** The page is one that a phone of 320 px shows without scrolling sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  );
}

/** Opens the desk's finder by its key; a page that has just come hears keys once its scripts run. */
export async function openFinder(page: Page): Promise<Locator> {
  const finder = page.getByRole('combobox', { name: 'Find anything' });
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(finder).toBeFocused({ timeout: 1_000 });
  }).toPass();
  return finder;
}
