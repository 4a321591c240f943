import { expect } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { openFinder, signIn, signInAsOwner } from '../support/journey';
import { addStaff } from '../support/site-database';
import { test } from '../support/test';

test('everything is found from everywhere by the keyboard', async ({ page }) => {
  await signInAsOwner(page);
  await page.goto('/admin/people');
  const finder = await openFinder(page);
  const hits = page.getByRole('listbox', { name: 'Hits' }).getByRole('option');
  await expectAccessible(page);
  await page.keyboard.type('import ro');
  await expect(hits.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/admin/draws/import');
  await expect(finder).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('355');
  await expect(hits.filter({ hasText: 'Express Entry 355' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/admin/draws/express-entry/355');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('qqzzqq');
  await expect(page.getByText('Nothing found for “qqzzqq”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a contributor finds what a contributor may open', async ({ page }) => {
  await signIn(page, await addStaff('contributor'));
  await page.getByRole('button', { name: 'Find' }).click();
  const hits = page.getByRole('listbox', { name: 'Hits' }).getByRole('option');
  await expect(hits.filter({ hasText: 'New article' })).toHaveCount(1);
  for (const name of ['Import rounds', 'Settings', 'People'])
    await expect(hits.filter({ hasText: name })).toHaveCount(0);
});

test('settings: wrong, stale, written over knowingly, and in the history', async ({ page, colleague }) => {
  await signInAsOwner(page);
  await signInAsOwner(colleague);
  for (const one of [page, colleague]) await one.goto('/admin/settings');
  const before = await page.getByLabel('Postal address').inputValue();
  const save = (one: typeof page) => one.getByRole('button', { name: 'Save settings' }).click();

  await page.getByLabel('Sender address').fill('nonsense');
  await page.getByLabel('Postal address').fill('1 First Street, Ottawa');
  await save(page);
  await expect(page.getByText('Write one address such as')).toBeVisible();
  await page.getByLabel('Sender address').fill('');
  await save(page);
  await expect(page.getByRole('status').first()).toContainText('Settings saved');

  await colleague.getByLabel('Postal address').fill('2 Second Street, Ottawa');
  await save(colleague);
  await expect(colleague.getByText('Now set: 1 First Street, Ottawa')).toBeVisible();
  await expect(colleague.getByLabel('Postal address')).toHaveValue('2 Second Street, Ottawa');
  await expectAccessible(colleague);
  await save(colleague);
  await expect(colleague.getByRole('status').first()).toContainText('Settings saved');
  const [last] = await colleague.getByRole('listitem').filter({ hasText: 'Changed the settings' }).all();
  await expect(last ?? colleague.locator('none')).toContainText('1 First Street, Ottawa');

  await colleague.goto('/admin/activity?kind=settings');
  await expect(colleague.getByRole('listitem').filter({ hasText: '2 Second Street' }).first()).toBeVisible();
  await expectAccessible(colleague);
  await colleague.goto('/admin/settings');
  await colleague.getByLabel('Postal address').fill(before);
  await save(colleague);
  await expect(colleague.getByRole('status').first()).toContainText('Settings saved');
});
