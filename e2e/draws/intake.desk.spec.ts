import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { makeRoundsFile } from '../support/desk/rounds-file';
import { signInAsOwner } from '../support/journey';
import { expectSoon, read } from '../support/reader';
import { test } from '../support/test';

/** Pastes a table as a browser copies it from a page. */
async function pasteTable(page: Page, html: string): Promise<void> {
  await page.getByLabel('Table', { exact: true }).evaluate((field, copied) => {
    const data = new DataTransfer();
    data.setData('text/html', copied);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
}

const copied = `<table>
  <tr><th>Draw date</th><th>Worker stream</th><th>Minimum score</th><th>Number of invitations</th></tr>
  <tr><td rowspan="2">October 2, 2025</td><td>Alberta Opportunity Stream</td><td>61</td><td>&lt;10</td></tr>
  <tr><td>Stream for lamplighters</td><td>47</td><td>33*</td></tr>
  <tr><td>Intake reopens soon</td><td>Alberta Opportunity Stream</td><td></td><td></td></tr>
</table>`;

test('a province’s table is pasted, mended, saved, and read with its scale', async ({ page, site }) => {
  test.setTimeout(120_000);
  await signInAsOwner(page);
  await page.goto('/admin/draws');
  await page.getByRole('link', { name: 'Provincial table' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Provincial tables' })).toBeVisible();
  await page.getByLabel('Program').selectOption({ label: 'Alberta' });
  await expect(page.getByLabel('Source address')).toHaveValue(/alberta\.ca/);
  await pasteTable(page, copied);

  const state = (row: number) => page.getByRole('row').nth(row);
  await expect(page.getByRole('columnheader', { name: 'Minimum score (WEOI)' })).toBeVisible();
  await expect(state(1)).toContainText('Ready');
  await expect(page.getByRole('link', { name: 'Row 2, Invitations' })).toBeVisible();
  await expect(state(2)).toContainText('“33*” has a mark: read its note at the source');
  await expect(state(3)).toContainText('Needs another look');
  await expectAccessible(page);
  await page.getByLabel('Save row 3').uncheck();
  await expect(state(3)).toContainText('Left out');

  await page.getByLabel('Row 2, Invitations').fill('33');
  await expect(state(2)).toContainText('Ready');
  await expect(state(2)).toContainText('No stream is known by this name');
  await page.reload();
  await expect(page.getByLabel('Row 2, Invitations')).toHaveValue('33');
  await page.getByRole('button', { name: 'Save 2 draws' }).click();
  await expect(page.getByText('2 draws are saved')).toBeVisible();
  await expect(page.getByLabel('Row 1, Date')).toHaveValue('Intake reopens soon');

  const province = `${site}/draws/pnp/ab`;
  await expectSoon(province, ({ text }) => text.includes('Stream for lamplighters'), 'the saved row');
  const { text } = await read(province);
  expect(text).toContain('Minimum score (WEOI)');
  expect(text).toMatch(/Alberta Opportunity Stream\s+Fewer than 10\s+61/);
  expect(text).toMatch(/Stream for lamplighters\s+33\s.*47/);

  await page.getByRole('button', { name: 'Start anew' }).click();
  await pasteTable(page, copied);
  await expect(state(1)).toContainText('Already there');
  await expect(page.getByLabel('Save row 1')).not.toBeChecked();
});

test('a file of rounds is looked at, refused or imported, and its doubt is settled', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const number = '91c';
  const file = makeRoundsFile({ number, tieBreak: 'June 7 at 20:11:13 UTC' });
  const reader = `${site}/draws/express-entry/${number}`;
  await signInAsOwner(page);
  await page.goto('/admin/draws/import');
  await page.getByLabel('File of rounds').setInputFiles(file);
  await page.getByRole('button', { name: 'Preview the file' }).click();
  await expect(page.getByText('rounds that are known')).toBeVisible();

  await page.getByLabel('File of rounds').setInputFiles(file);
  await page.getByLabel('Historic:').check();
  await page.getByRole('button', { name: 'Preview the file' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('row').filter({ hasText: number })).toContainText('June 7 at 20:11:13 UTC');
  await expectAccessible(page);
  expect((await read(reader)).status).toBe(404);
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('The file is imported.')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'rounds.json' }).first()).toContainText('new 1');
  await expectSoon(reader, ({ text }) => text.includes('Being checked'), 'the doubt');

  await page.getByRole('link', { name: 'See what is being checked' }).click();
  const row = page.getByRole('row').filter({ hasText: `Express Entry ${number}` });
  await expect(row).toContainText('June 7 at 20:11:13 UTC');
  await row.getByRole('link').click();
  const checked = page.getByRole('region', { name: 'Being checked' });
  await expect(checked).toContainText('drawCutOff');
  await expectAccessible(page);
  const accept = checked.getByRole('button', { name: /^Accept as recorded/ });
  for (let left = await accept.count(); left > 0; left -= 1) {
    await accept.first().click();
    await expect(page.getByText('Settled. The mark is gone for readers too.')).toBeVisible();
    await expect(accept).toHaveCount(left - 1);
  }
  await expectSoon(reader, ({ text }) => !text.includes('Being checked'), 'no doubt any more');

  // The official file does not have this round: the newsroom is left as it was.
  await page.getByLabel('Public note').fill('No such round was held.');
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(page.getByText('Draw withdrawn.')).toBeVisible();
  await expectSoon(reader, ({ text }) => text.includes('No such round was held.'), 'the withdrawal');
});
