import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { signInAsOwner, uniqueWords } from '../support/journey';
import { test } from '../support/test';

const word = uniqueWords('reader').replace(' ', '');
const addressOf = (name: string) => `${word}.${name}@example.org`;

async function choose(page: Page, text: string): Promise<void> {
  await page.getByLabel('File of subscribers').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Preview the file' }).click();
}

async function exported(page: Page): Promise<string> {
  await page.goto('/admin/subscribers');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const stream = await (await download).createReadStream();
  let text = '';
  for await (const piece of stream) text += piece;
  return text;
}

test('subscribers come in by a file with their consent, are found, stopped, and do not come back', async ({
  page,
}) => {
  await signInAsOwner(page);
  await page.goto('/admin/subscribers');
  await page.getByRole('link', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { name: 'Import subscribers' })).toBeVisible();
  const file = `email,topic\n${addressOf('maria')},weekly daily\n${addressOf('omar')},\nnobody@,weekly\n`;

  await choose(page, file);
  await expect(page.getByText('0 will be subscribed')).toBeVisible();
  await expect(page.getByRole('cell', { name: /No consent is declared/ })).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).click();

  await page.getByLabel('How they agreed').fill('Ticked “Send me the newsletter” at our old site');
  await page.getByLabel('When they agreed').fill('2026-01-15');
  await page.getByLabel(/^I declare/).check();
  await page.getByRole('button', { name: 'Preview the file' }).click();
  await expect(page.getByText('3 will be subscribed (2 new people)')).toBeVisible();
  await expect(page.getByRole('cell', { name: '“nobody@” is no email address.' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('The file is imported.')).toBeVisible();

  await page.getByRole('link', { name: 'See the subscribers' }).click();
  await expect(page.getByRole('heading', { name: 'Subscribers' })).toBeVisible();
  await page.getByLabel('Address begins with').fill(`${word}.ma`);
  await page.getByLabel('State', { exact: true }).selectOption('active');
  await page.getByLabel('Choice', { exact: true }).selectOption('daily');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/search=/);
  await expect(page.getByRole('link', { name: addressOf('omar') })).toHaveCount(0);
  await page.getByRole('link', { name: addressOf('maria') }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(addressOf('maria'));
  await expect(page.getByText(/Ticked “Send me the newsletter” at our old site/)).toHaveCount(2);
  await page.getByRole('button', { name: 'Send no more mails' }).click();
  await expect(page.getByText('Say who asked, and how').first()).toBeVisible();
  await page.getByLabel('Who asked, and how').fill('By phone');
  await page.getByRole('button', { name: 'Send no more mails' }).click();
  await expect(page.getByText('This address gets no more mails.')).toBeVisible();
  await expect(page.getByText('Asked for no more mails: By phone')).toBeVisible();
  await expectAccessible(page);

  const text = await exported(page);
  expect(text).toMatch(new RegExp(`${addressOf('maria')},suppressed,asked,.*,weekly,ended`));
  expect(text).toMatch(new RegExp(`${addressOf('omar')},active,,.*,weekly,active`));

  await page.goto('/admin/subscribers/import');
  await page.getByLabel('How they agreed').fill('Ticked a box');
  await page.getByLabel('When they agreed').fill('2026-01-15');
  await page.getByLabel(/^I declare/).check();
  await choose(page, `email\n${addressOf('maria')}\n`);
  await expect(page.getByText('1 suppressed: not brought back')).toBeVisible();
});

test('a person is erased, once their address is typed again', async ({ page }) => {
  await signInAsOwner(page);
  const email = `${word}.ana@example.org`;
  await page.goto('/admin/subscribers/import');
  await page.getByLabel('How they agreed').fill('Ticked a box');
  await page.getByLabel('When they agreed').fill('2026-01-15');
  await page.getByLabel(/^I declare/).check();
  await choose(page, `email\n${email}\n`);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('link', { name: 'See the subscribers' }).click();
  await expect(page.getByRole('heading', { name: 'Subscribers' })).toBeVisible();
  await page.getByRole('link', { name: email }).click();
  const field = page.getByLabel(`Type ${email} to erase it`);
  await field.fill('somebody@example.org');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Type the address exactly as it stands above.').first()).toBeVisible();
  await expect(field).toHaveValue('somebody@example.org');
  await field.fill(email);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything kept with the address is erased.')).toBeVisible();
  await expect(page.getByRole('link', { name: email })).toHaveCount(0);
});
