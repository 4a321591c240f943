import { expect, type Page } from '@playwright/test';
import { defaultTimeZone, wallTimeIn } from '@/lib/dates';
import { expectAccessible } from '../support/axe';
import { editorOf } from '../support/desk/editor';
import { signIn, uniqueWords } from '../support/journey';
import { expectSoon, read } from '../support/reader';
import { addStaff } from '../support/site-database';
import { test } from '../support/test';

const barOf = (page: Page) => page.locator('.article-bar').getByRole('status');
const reviewOf = (page: Page) => page.locator('.review-part');

async function askForReview(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Ask for review' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask for a review' });
  await dialog.getByLabel('Note').fill(note);
  await dialog.getByRole('button', { name: 'Send to review' }).click();
  await expect(reviewOf(page)).toContainText(note);
}

/** Schedules the story on the screen for the next full minute that can still be chosen. */
async function scheduleSoon(page: Page): Promise<void> {
  const [day = '', time = ''] = wallTimeIn(defaultTimeZone, new Date(Date.now() + 75_000)).split('T');
  await page.locator('.article-bar').getByRole('button', { name: 'Schedule' }).click();
  const dialog = page.getByRole('dialog', { name: 'Schedule' });
  await dialog.getByLabel('Day').fill(day);
  await dialog.getByLabel('Time').fill(time);
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(page.getByRole('heading', { name: 'Scheduled' })).toBeVisible();
}

test('a contributor’s story goes through review to its minute, is corrected, and is put away', async ({
  page,
  colleague,
  site,
}) => {
  test.setTimeout(300_000);
  const headline = uniqueWords('Through review');
  const contributor = await addStaff('contributor');
  const writing = editorOf(page);
  await signIn(page, contributor);
  await writing.openNew();
  await writing.fill({ headline, standfirst: 'As first written.', section: 'Work' });
  await writing.type('A draft for the editors.');
  await writing.save();
  const slug = await writing.slug.inputValue();
  const address = `${site}/work/${slug}`;
  await expect(page.locator('.article-bar').getByRole('button', { name: 'Publish' })).toHaveCount(0);
  await askForReview(page, 'Please check the dates.');
  await expect(barOf(page)).toContainText('in review');

  const editor = await addStaff('editor');
  const editing = editorOf(colleague);
  await signIn(colleague, editor);
  const waiting = colleague.getByRole('table', { name: 'Stories that wait for you' });
  await expect(waiting.getByRole('row', { name: headline })).toContainText('To review');
  await waiting.getByRole('link', { name: headline }).click();
  await expect(reviewOf(colleague)).toContainText('Please check the dates.');
  await expectAccessible(colleague);
  await editing.press('Publish');
  await expect(colleague.getByRole('main').getByRole('alert')).toContainText('It is in review');
  await reviewOf(colleague).getByRole('button', { name: 'Ask for changes' }).click();
  await expect(reviewOf(colleague)).toContainText('Say what is to be changed.');
  await reviewOf(colleague).getByLabel('Your answer').fill('Name the province.');
  await reviewOf(colleague).getByRole('button', { name: 'Ask for changes' }).click();
  await expect(barOf(colleague)).toContainText('changes asked');

  await page.reload();
  await expect(reviewOf(page)).toContainText('Name the province.');
  await page.getByLabel('Standfirst').fill('As Ontario has it.');
  await writing.save();
  await askForReview(page, 'Done.');
  await colleague.reload();
  await expect(colleague.getByLabel('Standfirst')).toHaveValue('As Ontario has it.');
  await reviewOf(colleague).getByRole('button', { name: 'Approve' }).click();
  await expect(barOf(colleague)).toContainText('approved');
  expect((await read(address)).status).toBe(404);

  await scheduleSoon(colleague);
  await expect
    .poll(async () => (await read(address)).text, { timeout: 140_000, intervals: [1_000] })
    .toContain('As Ontario has it.');

  await colleague.reload();
  await expect(barOf(colleague)).toContainText('Published');
  await colleague.getByLabel('With the next Publish').selectOption({ index: 1 });
  await colleague.getByLabel('What was changed, and why').fill('An earlier version named no province.');
  await editing.publish();
  await expectSoon(
    address,
    ({ text }) => /Corrected \w+ \d+, \d{4} : An earlier version named no province\./.test(text),
    'its note',
  );
  const { html } = await read(address);
  expect(html).toContain('"@type":"CorrectionComment","text":"An earlier version named no province."');
  await expectSoon(`${site}/about/corrections`, ({ text }) => text.includes(headline), 'listed');

  await colleague.getByRole('button', { name: 'Archive this story' }).click();
  await colleague.getByRole('button', { name: 'Put it away' }).click();
  await expect(barOf(colleague)).toContainText('In the archive');
  await expectSoon(address, ({ status }) => status === 410, 'gone');
  await expectSoon(`${site}/about/corrections`, ({ text }) => !text.includes(headline), 'no longer listed');
  await colleague.goto('/admin/articles?status=archived');
  await expect(colleague.getByRole('link', { name: headline })).toBeVisible();
});
