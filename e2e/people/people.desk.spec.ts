import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { signIn, signInAsOwner, uniqueWords } from '../support/journey';
import { addStaff } from '../support/site-database';
import { test } from '../support/test';

const password = 'gravel otter lantern';

/** Opens the newest captured mail to an address and reads the link to a page before the sign-in. */
async function findLink(desk: Page, to: string, subject: string): Promise<string> {
  const row = desk.getByRole('row').filter({ hasText: to }).filter({ hasText: subject }).first();
  await expect(async () => {
    await desk.goto('/admin/outbox');
    await expect(row).toContainText('Captured', { timeout: 500 });
  }).toPass();
  await row.getByRole('link').click();
  const link = desk.getByRole('listitem').getByRole('link', { name: '/admin/login/' });
  return (await link.getAttribute('href')) ?? '';
}

test('somebody is invited, joins, and is signed out by another role', async ({ page, colleague }) => {
  const email = `${uniqueWords('noa').replace(' ', '-')}@example.org`;
  await signInAsOwner(page);
  await page.goto('/admin/people');
  await expectAccessible(page);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Role').selectOption('author');
  await page.getByRole('button', { name: 'Send invitation' }).click();
  await expect(page.getByRole('status')).toContainText(email);
  await expect(page.getByRole('table', { name: 'Invitations' })).toContainText(email);
  const link = await findLink(page, email, 'Join');

  await colleague.goto(link);
  await expectAccessible(colleague);
  await colleague.getByLabel('Your name').fill('Noa Newcomer');
  await colleague.getByLabel('Password').fill('password123');
  await colleague.getByRole('button', { name: 'Join' }).click();
  await expect(colleague.getByText('Many people use this password')).toBeVisible();
  await expect(colleague.getByLabel('Your name')).toHaveValue('Noa Newcomer');
  await colleague.getByLabel('Password').fill(password);
  await colleague.getByRole('button', { name: 'Join' }).click();
  await colleague.waitForURL((address) => address.pathname === '/admin');
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('This link does not work');

  await page.goto('/admin/people');
  await page.getByRole('row').filter({ hasText: email }).getByRole('link').click();
  // The list has a field of that name too.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noa Newcomer');
  await page.getByLabel('Role').selectOption('editor');
  await page.getByRole('button', { name: 'Change role' }).click();
  await expect(page.getByRole('status')).toContainText('Role changed');
  await expectAccessible(page);
  await colleague.goto('/admin');
  expect(new URL(colleague.url()).pathname).toBe('/admin/login');
  await signIn(colleague, { email, password });
  await expect(colleague.getByRole('link', { name: 'Outbox' })).toBeVisible();

  await page.getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByRole('status')).toContainText('closed');
  await colleague.goto('/admin');
  expect(new URL(colleague.url()).pathname).toBe('/admin/login');
});

test('the last owner stays', async ({ page }) => {
  await signInAsOwner(page);
  await page.goto('/admin/people/me');
  await page.getByLabel('Role').selectOption('admin');
  await page.getByRole('button', { name: 'Change role' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('last owner');
});

test('a forgotten password is replaced by a mailed link', async ({ page, colleague }) => {
  const { email } = await addStaff('author');
  await colleague.goto('/admin/login');
  await expectAccessible(colleague);
  await colleague.getByRole('link', { name: 'Forgot your password?' }).click();
  await colleague.getByLabel('Email').fill(email);
  await colleague.getByRole('button', { name: 'Send the link' }).click();
  await expect(colleague.getByRole('status')).toContainText('If there is an account');
  await signInAsOwner(page);
  await colleague.goto(await findLink(page, email, 'Choose a new password'));
  await expectAccessible(colleague);
  await colleague.getByLabel('New password').fill(password);
  await colleague.getByRole('button', { name: 'Set password' }).click();
  await expect(colleague.getByRole('status')).toContainText('new password is set');
  await signIn(colleague, { email, password });
});

test('a person keeps an account: password, name, and where it is signed in', async ({ page, colleague }) => {
  const me = await addStaff('author');
  await signIn(page, me);
  await signIn(colleague, me);
  await page.getByRole('link', { name: /^Your account/ }).click();
  await expectAccessible(page);
  await expect(page.getByRole('table', { name: 'Sessions' }).getByRole('row')).toHaveCount(4);
  await page.getByLabel('Present password').fill(me.password);
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByRole('status')).toContainText('Password changed');
  await expect(page.getByRole('table', { name: 'Sessions' }).getByRole('row')).toHaveCount(2);
  await colleague.goto('/admin');
  expect(new URL(colleague.url()).pathname).toBe('/admin/login');
});
