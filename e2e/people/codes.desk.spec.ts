import { expect, type Page } from '@playwright/test';
import { codeAt } from '@/lib/accounts/codes/totp';
import { expectAccessible } from '../support/axe';
import { openFinder, signIn, signInAsOwner } from '../support/journey';
import { addStaff } from '../support/site-database';
import { test } from '../support/test';

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

/** The first step alone: it leads to the code. */
async function givePassword(page: Page, me: { email: string; password: string }): Promise<void> {
  await page.goto('/admin/login');
  await page.getByLabel('Email').fill(me.email);
  await page.getByLabel('Password').fill(me.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enter your code');
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Go on' }).click();
}

const atDesk = (address: URL) => address.pathname === '/admin';

test('codes from a phone: set up, asked for, never twice, recovered, reset by an admin', async ({
  page,
  colleague,
}) => {
  const me = await addStaff('author');
  await signIn(page, me);
  await page.goto('/admin/account');
  await page.getByRole('link', { name: 'Set up codes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Codes at sign-in');
  await page.getByLabel('Password').fill('not this one');
  await page.getByRole('button', { name: 'Set up codes' }).click();
  await expect(page.getByText('This is not your password.')).toBeVisible();
  await page.getByLabel('Password').fill(me.password);
  await page.getByRole('button', { name: 'Set up codes' }).click();
  await expect(page.getByRole('img', { name: 'The key as a picture to scan' })).toBeVisible();
  await expectAccessible(page);
  const key = ((await page.locator('form code').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Turn codes on' }).click();
  await expect(page.getByText('This is not the code of now.')).toBeVisible();
  await page.getByLabel('Code').fill(codeAt(key, new Date()));
  await page.getByRole('button', { name: 'Turn codes on' }).click();
  const recovery = page.getByRole('listitem').locator('code');
  await expect(recovery).toHaveCount(10);
  await expectAccessible(page);
  const [kept = ''] = await recovery.allTextContents();
  await page.getByRole('link', { name: 'I have kept them' }).click();
  await expect(page.getByText('10 recovery codes are left')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/admin/login');

  await givePassword(page, me);
  await expectAccessible(page);
  await page.goto('/admin/articles');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enter your code');
  await giveCode(page, '123456');
  await expect(page.getByText('This code is wrong, or was used.')).toBeVisible();
  const code = codeAt(key, inSeconds(30));
  await giveCode(page, code);
  await page.waitForURL(atDesk);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/admin/login');

  await givePassword(page, me);
  await giveCode(page, code);
  await expect(page.getByText('This code is wrong, or was used.')).toBeVisible();
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await giveCode(page, kept.toLowerCase());
  await page.waitForURL(atDesk);

  await signInAsOwner(colleague);
  await colleague.goto(`/admin/people`);
  const finder = await openFinder(colleague);
  await finder.fill(me.email);
  const hit = colleague.getByRole('listbox', { name: 'Hits' }).getByRole('option', { name: me.email });
  await expect(hit).toBeVisible();
  await colleague.keyboard.press('Enter');
  await expect(colleague.getByText('Codes at sign-in').first()).toBeVisible();
  await colleague.getByRole('button', { name: 'Reset codes' }).click();
  await expect(colleague.getByRole('status').first()).toContainText('The codes are reset');
  await expectAccessible(colleague);
  await page.goto('/admin');
  await page.waitForURL('**/admin/login');
  await signIn(page, me);
});
