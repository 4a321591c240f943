import { expect, type Page } from '@playwright/test';
import { addDays } from '@/lib/articles/calendar/calendar-days';
import { expectAccessible } from '../support/axe';
import { editorOf } from '../support/desk/editor';
import { signInAsOwner, uniqueWords } from '../support/journey';
import { test } from '../support/test';

async function draft(page: Page, headline: string): Promise<string> {
  const editor = editorOf(page);
  await editor.openNew();
  await editor.fill({ headline, standfirst: 'One of several.', section: 'Work' });
  await editor.type('A text.');
  await editor.save();
  return page.url();
}

test('a list is found, kept, and worked on at once; who was overtaken is told, one by one', async ({
  page,
  colleague,
}) => {
  test.setTimeout(180_000);
  const words = uniqueWords('Listed');
  await signInAsOwner(page);
  await draft(page, `${words} first`);
  const overtaken = await draft(page, `${words} second`);

  await page.goto('/admin/articles');
  await page.getByLabel('Search', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Show' }).click();
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(2);

  await page.getByText('Keep this view').click();
  await page.getByLabel('Name of the view').fill(words);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  const view = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: words });
  await expect(view).toHaveAttribute('aria-current', 'page');

  await page.getByLabel('Choose all 2 of this page').check();
  const bar = page.getByRole('region', { name: 'Chosen articles' });
  await expect(bar).toContainText('2 articles chosen');
  await expectAccessible(page);

  await signInAsOwner(colleague);
  await colleague.goto(overtaken);
  await editorOf(colleague).type(' Somebody was faster.');
  await editorOf(colleague).save();

  await bar.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish them' }).click();
  await expect(bar.getByRole('status')).toContainText('1 done, 1 refused');
  const second = rows.filter({ hasText: `${words} second` });
  await expect(second).toContainText('saved a newer version');
  await expect(second).toContainText('It was left as it is.');
  await expect(second).toContainText('Draft');
  await expect(rows.filter({ hasText: `${words} first` })).toContainText('Published');

  // What was refused is still chosen, and the list knows the newer version now.
  await expect(bar).toContainText('1 article chosen');
  await bar.getByLabel('A tag for all').fill(words);
  await bar.getByRole('button', { name: 'Add tag' }).click();
  await expect(bar.getByRole('status')).toContainText('1 done.');

  await page.getByRole('button', { name: `Drop the view ${words}` }).click();
  await expect(view).toHaveCount(0);

  await page.goto('/admin/calendar');
  const today = page.locator('[aria-current="date"]');
  await today.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Week' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('link', { name: `${words} first` })).toBeVisible();
  const day = (await today.getAttribute('data-day')) ?? '';
  // Said by the scripts that listen to its keys.
  await expect(today).toHaveAttribute('tabindex', '0');
  await today.focus();
  for (let turn = 1; turn <= 7; turn += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-day]:focus')).toHaveAttribute('data-day', addDays(day, turn));
  }
  await page.keyboard.press('t');
  await expect(page.locator('[data-day]:focus')).toHaveAttribute('aria-current', 'date');
});
