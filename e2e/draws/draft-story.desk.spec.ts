import { expect } from '@playwright/test';
import { runCommandOn } from '../support/commands/run-command';
import { correctCutOff } from '../support/desk/draw-desk';
import { editorOf } from '../support/desk/editor';
import { enterRound } from '../support/desk/new-draw';
import { signInAsOwner } from '../support/journey';
import { expectSoon } from '../support/reader';
import { test } from '../support/test';

const number = String(7_000_000 + (Date.now() % 1_000_000));
const draw = `express-entry/${number}`;

test('a new round waits as a draft with its figures; published, it follows the record and the desk says so', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000);
  const editor = editorOf(page);
  await signInAsOwner(page);
  const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  const tieBreak = `${day.slice(0, 4)}-01-05T10:00:00Z`;
  await enterRound(page, { number, date: day, stream: 'fsw', minScore: '455', tieBreak });
  await runCommandOn(process.env.CIN_JOURNEY_DATA ?? '', 'queue-story', number);

  // The draft comes by itself; the desk's start leads to it.
  const row = page.getByRole('row').filter({ hasText: `Express Entry ${number}` });
  await expect(async () => {
    await page.goto('/admin');
    await expect(row.getByRole('link', { name: 'Open the draft' })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await row.getByRole('link', { name: 'Open the draft' }).click();
  await expect(editor.headline).toHaveValue(
    `Canada invites Federal Skilled Worker candidates in Express Entry round ${number}`,
  );
  await expect(editor.body).toContainText('invited 100 Federal Skilled Worker candidates');
  await expect(editor.body).toContainText('The lowest score invited was 455 points');

  const notices = page.getByRole('region', { name: 'From the record' });
  await expect(notices).toContainText('The pool is not published for this round.');
  await notices.getByRole('button', { name: 'Dismiss: The pool is not published' }).click();
  await expect(notices.getByText('The pool is not published')).toBeHidden();

  await editor.publish();
  const story = site + (await editor.address());
  await expectSoon(story, ({ text }) => text.includes('lowest score invited was 455 points'), 'the story');

  await correctCutOff(page, { draw, minScore: '457', reason: 'The source had a wrong digit' });
  const corrected = 'The lowest score invited was 457 (corrected) points';
  await expectSoon(story, ({ text }) => text.includes(corrected), 'the correction in the sentence');
  await expectSoon(story, ({ text }) => text.includes('455 → 457'), 'the correction beneath the story');

  // A draw in use stays.
  await page.getByRole('button', { name: 'Delete draw' }).click();
  await expect(page.getByText(`This draw is used in “Canada invites`)).toBeVisible();

  await page.goto('/admin');
  const changed = page.getByRole('row').filter({ hasText: 'CRS cut-off: 455 → 457' });
  await expect(changed).toBeVisible();
  await changed.getByRole('link', { name: /Canada invites Federal Skilled Worker/ }).click();
  const figures = page.getByRole('region', { name: 'Changed figures' });
  await expect(figures).toContainText('455 → 457');
  await figures.getByRole('button', { name: 'Accept 457 in place of 455' }).click();
  await expect(figures).toBeHidden();
  await editor.publish();
  await page.goto('/admin');
  await expect(changed).toBeHidden();

  await page.goto(`/admin/draws/${draw}`);
  await page.getByLabel('Public note').fill('A round of a test.');
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('Draw withdrawn. Its page says why.')).toBeVisible();
});

test('the desk changes the words of a template, sees what they make of a round, and puts them back', async ({
  page,
}) => {
  await signInAsOwner(page);
  await page.goto('/admin/settings/templates/general');
  const preview = page.getByRole('region', { name: 'What it makes of a draw' });
  await expect(
    preview.getByRole('heading', { name: /^Canada invites candidates of all programs/ }),
  ).toBeVisible();
  const headline = page.getByLabel('Headline');
  await headline.fill('Round {{draw.nubmer}} of {{draw.invitations}}');
  await expect(preview).toContainText('{{draw.nubmer}} is not known');
  await page.getByRole('button', { name: 'Save template' }).click();
  await expect(headline).toHaveAttribute('aria-invalid', 'true');
  await expect(headline).toHaveValue('Round {{draw.nubmer}} of {{draw.invitations}}');

  await headline.fill('General round {{draw.number}}');
  await expect(preview.getByRole('heading', { name: /^General round \d+/ })).toBeVisible();
  await page.getByRole('button', { name: 'Save template' }).click();
  await expect(page.getByText('Template saved. The next drafts are written from it.')).toBeVisible();
  await page.getByRole('button', { name: 'Put the built-in one back' }).click();
  await expect(page.getByText('The built-in template is back.')).toBeVisible();
  await expect(page.getByLabel('Headline')).toHaveValue(/^Canada invites/);
});
