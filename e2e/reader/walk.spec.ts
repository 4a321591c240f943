import { expect, type Locator, type Page } from '@playwright/test';
import { uniqueWords } from '../support/journey';
import { test } from '../support/test';
import { pressOn, typeInto } from './keyboard';

/** How somebody goes from place to place. */
interface Way {
  follow(target: Locator): Promise<void>;
  fill(field: Locator, text: string): Promise<void>;
}

const byPointer: Way = {
  follow: (target) => target.click(),
  fill: (field, text) => field.fill(text),
};

const byKeyboard = (page: Page): Way => ({
  follow: (target) => pressOn(page, target),
  fill: (field, text) => typeInto(page, field, text),
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Front page, story, related story, search with a typing mistake, comment, newsletter. */
async function walk(page: Page, { follow, fill }: Way): Promise<void> {
  const person = uniqueWords('Amara');
  const email = `${person.replace(' ', '.')}@example.com`;
  await page.goto('/');
  const first = page.getByRole('main').getByRole('article').getByRole('link').first();
  const headline = (await first.textContent()) ?? '';
  await follow(first);
  await expect(heading(page)).toHaveText(headline);

  const related = page.getByRole('region', { name: 'Continue reading' }).getByRole('link').first();
  const next = (await related.textContent()) ?? '';
  await follow(related);
  await expect(heading(page)).toHaveText(next);
  expect(next).not.toBe(headline);

  const search = page.getByRole('search').getByLabel('Search');
  await fill(search, 'helathcare wrokers');
  await search.press('Enter');
  await expect(heading(page)).toContainText('Search');
  const found = page
    .getByRole('main')
    .getByRole('link', { name: /healthcare workers/i })
    .first();
  await follow(found);
  await expect(heading(page)).toHaveText(/healthcare workers/i);

  const field = (label: string) => page.getByLabel(label, { exact: true });
  const words = `What of nurses? ${person}`;
  await fill(field('Name'), person);
  await fill(field('Email'), 'amara@example');
  await fill(field('Comment'), words);
  await follow(page.getByRole('button', { name: 'Post comment' }));
  await expect(field('Email')).toHaveAccessibleDescription(/should look like name@example\.com/);
  await expect(field('Comment')).toHaveValue(words);
  await fill(field('Email'), email);
  await follow(page.getByRole('button', { name: 'Post comment' }));
  await expect(heading(page)).toHaveText('Your comment waits for an editor');

  await fill(page.getByLabel('Email address'), email);
  await follow(page.getByRole('button', { name: 'Subscribe' }));
  await expect(heading(page)).toHaveText(/inbox/i);
}

test('a reader without a script goes all the way', async ({ browser, site }, { project }) => {
  const { viewport } = project.use;
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site, viewport });
  await walk(await context.newPage(), byPointer);
  await context.close();
});

test('a reader with a keyboard alone goes all the way, and sees where', async ({ page }) => {
  test.setTimeout(180_000);
  await walk(page, byKeyboard(page));
});

test('the first stop of the keyboard leads past the menus', async ({ page }) => {
  for (const path of ['/', '/draws/express-entry', '/search?q=draw', '/no/such/page']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  }
});
