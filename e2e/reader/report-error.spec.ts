import { expect } from '@playwright/test';
import { signInAsOwner, uniqueWords } from '../support/journey';
import { test } from '../support/test';

const story = '/express-entry/canada-invites-3500-healthcare-workers-express-entry-draw-284';

test('a reader reports an error without a script, and an editor settles it', async ({
  browser,
  page: desk,
}) => {
  await signInAsOwner(desk);
  const context = await browser.newContext({
    baseURL: new URL('/', desk.url()).href,
    viewport: desk.viewportSize(),
    javaScriptEnabled: false,
  });
  const reader = await context.newPage();
  const words = uniqueWords('The cut-off was another one');

  await reader.goto(story);
  await reader.getByRole('link', { name: 'Report an error' }).click();
  await expect(reader.getByLabel('Which page')).toHaveValue(story);

  await reader.getByLabel('What is wrong').fill(words);
  await reader.getByLabel('Your email address (optional)').fill('maria@example');
  await reader.getByRole('button', { name: 'Send report' }).click();
  const email = reader.getByLabel('Your email address (optional)');
  await expect(email).toHaveAccessibleDescription(/should look like name@example\.com/);
  await expect(reader.getByRole('alert')).toBeInViewport();
  await expect(reader.getByLabel('Which page')).toHaveValue(story);
  await expect(reader.getByLabel('What is wrong')).toHaveValue(words);

  await email.fill('maria@example.com');
  await reader.getByRole('button', { name: 'Send report' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Thank you');

  await desk.goto('/admin');
  await desk.getByRole('link', { name: /reports an error|reports wait/ }).click();
  const report = desk.getByRole('listitem').filter({ hasText: words });
  await expect(report.getByRole('link', { name: story })).toBeVisible();
  await report.getByRole('button', { name: /Mark as settled/ }).click();
  await expect(report).toHaveCount(0);
  await desk.getByRole('link', { name: 'Settled reports' }).click();
  await expect(report).toBeVisible();
});
