import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between light and dark: colours only. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** In one piece: the pages have no frames, and a second page for each check takes longer than the check. */
const checkOf = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function expectNoViolation(page: Page, check: AxeBuilder, what: string): Promise<void> {
  const { violations } = await check.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
  expect.soft(found, `${page.url()}, ${what}`).toEqual([]);
}

/** Checks the page once it has its title, in light and in dark: no violation, and its headings begin at the first. */
export async function expectAccessible(page: Page): Promise<void> {
  // After a link inside the desk the page stands a moment before its title does.
  await expect(page).toHaveTitle(/./);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoViolation(page, checkOf(page).withTags(tags), 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolation(page, checkOf(page).withRules(colourRules), 'dark');
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect
    .soft(
      levels.filter((level) => level === 1),
      `${page.url()} has one h1`,
    )
    .toHaveLength(1);
  const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
  expect.soft(jumps, `${page.url()} leaves out no level: ${levels}`).toEqual([]);
}
