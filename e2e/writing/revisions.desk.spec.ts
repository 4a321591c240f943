import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { editorOf } from '../support/desk/editor';
import { signIn, signInAsOwner, uniqueWords } from '../support/journey';
import { addStaff } from '../support/site-database';
import { test } from '../support/test';

const others = (page: Page) => page.getByRole('list', { name: 'Also here' });

/** An article in two texts, the older one published. @returns the address of its editor. */
async function writeTwice(page: Page, headline: string): Promise<string> {
  const editor = editorOf(page);
  await signInAsOwner(page);
  await editor.openNew();
  await editor.fill({ headline, standfirst: 'As it went out.', section: 'Work' });
  await editor.type('The cut-off fell to 422.');
  await editor.publish();
  await editor.type(' Nobody knows why.');
  await page.getByLabel('Standfirst').fill('As it was changed.');
  await editor.save();
  return page.url();
}

test('what changed is read in place, and an older text comes back without losing the newer', async ({
  page,
}) => {
  const address = await writeTwice(page, uniqueWords('Revised'));
  await page.getByRole('link', { name: 'Revisions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Revisions' })).toBeVisible();

  const changed = page.getByRole('region', { name: 'What changed' });
  await expect(changed.locator('ins', { hasText: 'Nobody knows why.' })).toBeVisible();
  await expect(changed).toContainText('Standfirst');
  await expectAccessible(page);

  // Any two: the published text beside the first that was written, which had no address yet.
  await page
    .getByRole('radio', { name: /^Old text: Written/ })
    .last()
    .check();
  await page.getByRole('radio', { name: /^New text: Published/ }).check();
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(changed).not.toContainText('Nobody knows why.');
  await expect(changed).toContainText('Slug added');

  await page.goto(`${address}/revisions`);
  await page.getByRole('button', { name: /^Put version \d+ back$/ }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Put back as version');
  await expect(page.getByRole('form', { name: 'Revisions' })).toContainText(/Version \d+ put back/);
  await page.getByRole('link', { name: 'Back to the article' }).click();
  await expect(editorOf(page).body).toHaveText('The cut-off fell to 422.');
  await expect(page.getByLabel('Standfirst')).toHaveValue('As it went out.');

  // The browser's Back brings pages that it kept: never an older text to write on.
  await editorOf(page).type(' And on.');
  await expect(page.locator('.article-bar')).toContainText('all changes saved', { timeout: 15_000 });
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Draws' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Draws' })).toBeVisible();
  await page.goBack();
  await expect(editorOf(page).body).toHaveText('The cut-off fell to 422. And on.');
  await editorOf(page).type(' Again.');
  await expect(page.locator('.article-bar')).toContainText('all changes saved', { timeout: 15_000 });
  await expect(page.getByText('newer version')).toHaveCount(0);
});

test('two people see one another, and neither puts a text back over the other’s', async ({
  page,
  colleague,
}) => {
  test.setTimeout(120_000);
  const address = await writeTwice(page, uniqueWords('Seen by two'));
  const editor = await addStaff('editor');
  await signIn(colleague, editor);
  const own = await page.context().newPage();
  await own.goto(address);
  await expect(editorOf(own).body).toContainText('Nobody knows why.');
  await expect(others(page)).toBeEmpty();

  await colleague.goto(address);
  await expect(others(page)).toContainText('Test editor has it open', { timeout: 10_000 });
  await expect(others(own)).toContainText('Test editor has it open', { timeout: 10_000 });
  await expect(others(colleague).getByRole('listitem')).toHaveText([/Owner/], { timeout: 10_000 });

  // A page of revisions that was opened before the colleague's save.
  await own.goto(`${address}/revisions`);
  await expect(own.getByRole('region', { name: 'What changed' })).toBeVisible();
  await editorOf(colleague).type(' The colleague does.');
  await editorOf(colleague).save();
  await expect(others(page)).toContainText('Test editor is writing here', { timeout: 10_000 });
  await own.getByRole('button', { name: /^Put version \d+ back$/ }).click();
  await expect(own.getByRole('main').getByRole('alert')).toContainText('Nothing was put back');
  await expect(editorOf(colleague).body).toContainText('The colleague does.');

  // Nothing was typed here: the newer text is shown on a press.
  await expect(page.getByText('A newer version of this article was saved.')).toBeVisible({ timeout: 10_000 });
  await page.getByRole('button', { name: 'Show the newer version' }).click();
  await expect(editorOf(page).body).toContainText('The colleague does.');
  await editorOf(page).type(' And so does the owner.');
  await expect(page.locator('.article-bar')).toContainText('all changes saved', { timeout: 15_000 });

  await colleague.close();
  await expect(others(page)).toBeEmpty({ timeout: 60_000 });
});
