import { expect, type Page } from '@playwright/test';
import { editorOf } from '../support/desk/editor';
import { signInAsOwner, uniqueWords } from '../support/journey';
import { test } from '../support/test';

const checks = (page: Page) => page.getByRole('region', { name: 'Checks' });

/** Types a sign with letters, waits for the line meant, and takes it with Enter: it is the first. */
async function choose(page: Page, list: string, letters: string, line: string | RegExp): Promise<void> {
  await page.keyboard.type(letters);
  const option = page.getByRole('listbox', { name: list }).getByRole('option').first();
  // What it is for may stand behind its name.
  await expect(option).toHaveText(typeof line === 'string' ? new RegExp(`^${line}`) : line);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

/** Inserts a block whose form is filled in with the keys that `fill` presses. */
async function insert(page: Page, letters: string, name: string, fill: () => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog', { name });
  await choose(page, 'Insert', letters, name);
  await expect(dialog).toBeVisible();
  await fill();
  await dialog.getByRole('button', { name: 'Insert' }).press('Enter');
  await expect(dialog).toBeHidden();
}

test('a story with blocks, figures and links is written by keyboard, and its checks lead to what is wrong', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const editor = editorOf(page);
  const headline = uniqueWords('Written by keyboard');
  await signInAsOwner(page);
  await editor.openNew();
  await expect(editor.headline).toBeFocused();
  await page.keyboard.type(headline);
  await page.keyboard.press('Enter');
  await page.keyboard.type('All of it by keyboard.');
  await page.keyboard.press('Enter');
  await expect(editor.body).toBeFocused();
  await page.getByLabel('Section').pressSequentially('Express');
  await expect(page.getByLabel('Section')).toHaveValue('express-entry');
  await page.getByLabel('Tags').pressSequentially('Healthcare, Draws');
  await editor.body.focus();

  await choose(page, 'Insert', '/hea', /^Heading/);
  await page.keyboard.type('What happened');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Canada invited ');
  await choose(page, 'Figure of a draw', '#284', /Express Entry #284/);
  await expect(page.getByRole('option', { name: '3,500 Invitations' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(editor.body.getByRole('button', { name: /Figure 3,500/ })).toBeVisible();
  await page.keyboard.type(' candidates.');
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog');
  await insert(page, '/draw', 'Draw highlight', async () => {
    await page.keyboard.type('284');
    await expect(dialog.getByRole('option', { name: /Express Entry #284/ })).toBeVisible();
    await page.keyboard.press('Enter');
  });
  await expect(editor.body.getByText('January 30, 2024 at 02:39:54 UTC')).toBeVisible();
  await page.keyboard.type('The cut-off was 422, and NOC 99999 is a code.');

  // A number of the record becomes a figure with one press.
  const fix = checks(page).getByRole('button', { name: /^Make it a figure: 422/ });
  await fix.press('Enter');
  await expect(editor.body.getByRole('button', { name: /Figure 422/ })).toBeVisible();

  // An error stops publishing; its finding leads to the letters.
  const error = checks(page).getByRole('button', { name: 'Error: 99999 is no NOC 2021 code.' });
  await expect(error).toBeVisible();
  await editor.press('Publish');
  await expect(page.getByText('Saved, but not published. 99999 is no NOC 2021 code.').first()).toBeVisible();
  await error.press('Enter');
  await page.keyboard.type('31301');
  await expect(error).toHaveCount(0);
  await expect(editor.body).toContainText('NOC 31301 is a code.');

  // What Word gives becomes a list of ours.
  // The keys in one go, as a busy machine gets them: Enter acts where the caret is by then.
  await page.keyboard.down('Control');
  const keys = [page.keyboard.down('End'), page.keyboard.up('Control'), page.keyboard.press('Enter')];
  await Promise.all(keys);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const item = (words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>${words}<o:p></o:p></p>`;
    clipboardData.setData('text/html', item('Nurses') + item('Dentists'));
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
  await expect(editor.body.getByRole('listitem')).toHaveText(['Nurses', 'Dentists']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');

  await insert(page, '/pull', 'Pull quote', () => page.keyboard.type('I waited for two years.'));
  await insert(page, '/draw t', 'Draw table', () =>
    dialog.getByLabel('Caption').pressSequentially('The rounds before'),
  );
  await insert(page, '/see', 'See also', async () => {
    await page.keyboard.type('fooling yourself');
    await expect(dialog.getByRole('option')).toHaveText([/fooling yourself/]);
    await page.keyboard.press('Enter');
  });
  await insert(page, '/promo', 'Promo', () => page.keyboard.press('ArrowDown'));
  await insert(page, '/occ', 'Occupation list', () => page.keyboard.type('Health'));
  await insert(page, '/pic', 'Picture', async () => {
    const first = dialog.getByRole('list', { name: 'Pictures' }).getByRole('button').first();
    await expect(first).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('aria-pressed', 'true');
  });

  // A link to an own article is kept by reference.
  await page.keyboard.type('Before that: ');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('fooling yourself');
  await expect(dialog.getByRole('option')).toHaveText([/fooling yourself/]);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Set link' }).press('Enter');
  await expect(editor.body.locator('a[data-article]')).toContainText('fooling yourself');
  await page.locator('.article-bar').getByRole('button', { name: 'Publish', exact: true }).press('Enter');
  await expect(page.locator('.article-bar').getByRole('status')).toContainText('Published.');

  const address = await editor.address();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expect(page.locator('.body a.figure')).toHaveText(['3,500', '422']);
  await expect(page.locator('.pull-quote')).toContainText('I waited for two years.');
  const text = page.locator('.body');
  await expect(text.getByRole('listitem').filter({ hasText: /^(Nurses|Dentists)$/ })).toHaveCount(2);
  await expect(text.getByRole('table', { name: 'The rounds before' }).getByRole('row')).toHaveCount(21);
  for (const link of [
    text.locator('.see-also').getByRole('link'),
    text.locator('p:not(.see-also)').getByRole('link', { name: /fooling yourself/ }),
  ]) {
    await expect(link).toHaveText(/fooling yourself/);
    await expect(link).toHaveAttribute('href', /^\/[a-z-]+\/[a-z0-9-]+$/);
  }
  await expect(text.getByRole('complementary', { name: /^Sponsored/ })).toBeVisible();
  await expect(text.getByRole('region', { name: /^Healthcare.*, list of/ })).toBeVisible();
  await expect(text.getByRole('figure').getByRole('img')).toHaveAttribute('alt', /\S/);
});
