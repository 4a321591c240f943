import { expect, test } from '@playwright/test';
import { questionPages, readerPages } from './support/reader-pages';

test.use({ javaScriptEnabled: false });

test('every kind of page reads whole without a script', async ({ page }) => {
  test.setTimeout(120_000);
  for (const { kind, path } of [...readerPages, ...questionPages]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), kind).toHaveCount(1);
    await expect(page.getByRole('navigation', { name: 'Sections' }).getByRole('link')).toHaveCount(8);
    await expect(page.getByRole('main'), kind).toHaveText(/\S{3,}/);
    const rail = page.getByRole('complementary', { name: 'Newest figures' });
    // A page that lists the newest draws itself has them once.
    const listed = path.split('?')[0];
    await expect(rail.getByRole('heading', { name: 'Recent Express Entry draws' }), kind).toHaveCount(
      listed === '/draws/express-entry' ? 0 : 1,
    );
    await expect(rail.getByRole('heading', { name: 'Recent provincial draws' }), kind).toHaveCount(
      listed === '/draws/pnp' ? 0 : 1,
    );
    await expect(page.getByRole('button', { name: 'Subscribe' }), kind).toHaveCount(
      /newsletter\//.test(path) ? 0 : 1,
    );
  }
});

test('a reader goes from the front page to a story, its draw and back through the menu', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('link', { name: 'Express Entry' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Express Entry');
  await page
    .getByRole('link', { name: /^Canada turns to healthcare workers/ })
    .first()
    .click();

  const story = page.getByRole('article');
  await expect(page).toHaveURL(/draw-284$/);
  const highlight = story.getByRole('region', { name: /^Draw highlights/ });
  for (const fact of ['3,500', '422', 'January 30, 2024 at 02:39:54 UTC', '211,273 candidates'])
    await expect(highlight).toContainText(fact);
  await expect(story.getByRole('table')).toBeVisible();
  await expect(story.getByRole('region', { name: /Healthcare occupations, list of/ })).toContainText('31301');
  await expect(story.getByText('See also').first()).toBeVisible();
  await expect(story.locator('a[rel~="sponsored"]').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Continue reading' })).toBeVisible();

  await highlight.getByRole('link', { name: /Express Entry, round 284/ }).click();
  await expect(page).toHaveURL(/\/draws\/express-entry\/284$/);
  await expect(page.getByRole('main')).toContainText('3,500');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Draws' }).click();
  await expect(page).toHaveURL(/\/draws$/);
});

test('a reader chooses rounds by stream and year', async ({ page }) => {
  await page.goto('/draws/express-entry');
  await page.getByLabel('Stream').selectOption('cec');
  await page.getByLabel('Year').selectOption('2025');
  await page.getByRole('button', { name: 'Show rounds' }).click();
  await expect(page).toHaveURL(/\?stream=cec&year=2025$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Canadian Experience Class, 2025');
  await expect(page.getByLabel('Stream')).toHaveValue('cec');
  const main = page.getByRole('main');
  await expect(main).toContainText('Jul 8, 2025');
  await expect(main.getByText('French language proficiency')).toHaveCount(1);
});

for (const path of ['/', '/newsletter', '/draws/express-entry/284']) {
  test(`a refused sign-up on ${path} keeps what was typed`, async ({ page }) => {
    await page.goto(path);
    const field = page.getByLabel('Email address');
    await field.fill('maria at example.com');
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.getByRole('button', { name: 'Subscribe' }).click(),
    ]);
    expect(answer.status()).toBe(422);
    await expect(field).toHaveValue('maria at example.com');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/address/);
  });
}
