import { expect, test } from '@playwright/test';
import { signInAsOwner } from './support/journey';

test('a reader finds the front page and a draw', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/draws/express-entry/284');
  const main = page.getByRole('main');
  await expect(main).toContainText('3,500');
  await expect(main).toContainText('422');
});

test('the owner signs in at the desk', async ({ page }) => {
  await signInAsOwner(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an address that nobody knows is a page of its own', async ({ page }) => {
  const answer = await page.goto('/express-entry/no-such-story');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
