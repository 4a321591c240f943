import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { test } from '../support/test';

const field = (page: Page) => page.getByRole('search').getByLabel('Search');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const found = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 });

async function searchFor(page: Page, words: string) {
  await field(page).fill(words);
  await field(page).press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === words);
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('a reader finds a story in spite of a mistake, and narrows the search', async ({ page }) => {
      await page.goto('/');
      await searchFor(page, 'helathcare');
      await expect(heading(page)).toHaveText('Search');
      await expect(field(page)).toHaveValue('helathcare');
      await expect(page.getByText(/Shown for/)).toBeVisible();
      await expect(found(page).first()).toBeVisible();
      await expect(page.locator('mark').first()).toBeVisible();

      await searchFor(page, 'express entry');
      await expect(found(page)).toHaveCount(10);
      await page
        .getByRole('navigation', { name: 'Narrow by section' })
        .getByRole('link', { name: 'Study' })
        .click();
      await expect(page).toHaveURL(/section=study/);
      await expect(found(page)).not.toHaveCount(10);
      const kickers = await page.getByRole('main').locator('.kicker').allTextContents();
      expect(new Set(kickers)).toEqual(new Set(['Study']));
      await expect(field(page)).toHaveValue('express entry');
    });

    test('a draw’s number, a score and a code lead to their records', async ({ page }) => {
      await page.goto('/express-entry');
      await searchFor(page, 'CEC 518');
      const records = page.getByRole('region', { name: 'Draws, occupations and pages' });
      await expect(records).toContainText('CRS cut-off 518');
      await records.getByRole('link', { name: 'Express Entry round 355' }).click();
      await expect(page).toHaveURL(/\/draws\/express-entry\/355$/);
      await searchFor(page, '31301');
      await expect(records).toContainText('Registered nurses');
      await searchFor(page, 'Québec');
      await expect(records.getByRole('link', { name: /Quebec/ }).first()).toBeVisible();
    });

    test('words that are nowhere get help, and hostile ones do nothing', async ({ page }) => {
      await page.goto('/search?q=zzzz+qqqq');
      await expect(page.getByText('No story found')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'You can also look for' })).toBeVisible();
      for (const words of [
        '<img src=x onerror=document.title="pwned">',
        "'; DROP TABLE articles; --",
        '</title><script>document.title="pwned"</script>',
        '\u202e مرحبا \u2028 🍁',
        '((((a & | ! :*',
      ]) {
        const answer = await page.goto(`/search?${new URLSearchParams({ q: words })}`);
        expect(answer?.status(), words).toBe(200);
        await expect(heading(page)).toHaveText('Search');
        await expect(page).not.toHaveTitle('pwned');
      }
      const long = await page.request.get(`/search?q=${'x'.repeat(10_000)}`);
      expect(long.status()).toBe(400);
      const nul = await page.request.get('/search?q=nurses%00');
      expect(nul.status()).toBe(200);
      expect(nul.headers()['cache-control']).toContain('no-store');
      expect(await nul.text()).toContain('noindex');
    });

    test('a section’s months lead on to older stories', async ({ page }) => {
      await page.goto('/express-entry');
      const months = page.getByRole('navigation', { name: 'All months' });
      await months.getByRole('link', { name: 'February 2024' }).click();
      await expect(page).toHaveURL(/\/express-entry\/2024\/02$/);
      await expect(heading(page)).toHaveText('Express Entry, February 2024');
      await page.getByRole('link', { name: 'Older' }).click();
      await expect(heading(page)).toHaveText(/^Express Entry, /);
      expect((await page.request.get('/express-entry/2014/01')).status()).toBe(404);
      expect((await page.request.get('/express-entry/2024/13')).status()).toBe(404);
    });
  });
}

test('suggestions come by keyboard and lead to their page', async ({ page }) => {
  await page.goto('/');
  await field(page).pressSequentially('round 284', { delay: 20 });
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('284');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page);
  await field(page).press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field(page).press('Escape');
  await expect(options).toHaveCount(0);
  await field(page).press('4');
  await field(page).press('Backspace');
  await expect(options.first()).toContainText('284');
  await field(page).press('ArrowDown');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/draws\/express-entry\/284$/);
});
