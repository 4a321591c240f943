import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { editorOf } from '../support/desk/editor';
import { signInAsOwner, uniqueWords } from '../support/journey';
import { expectSoon } from '../support/reader';
import { test } from '../support/test';

async function openFront(page: Page) {
  await page.goto('/admin/front');
  await expect(page.getByRole('heading', { name: 'Front page', level: 1 })).toBeVisible();
}

/** Finds a story by its headline and takes it, by keyboard alone. */
async function choose(page: Page, field: string, headline: string) {
  await page.getByRole('combobox', { name: field }).focus();
  await page.keyboard.type(headline);
  await expect(page.getByRole('option', { name: headline }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

async function save(page: Page) {
  await page.getByRole('button', { name: 'Save front page' }).click();
  await expect(page.getByText('Saved. Readers see it within seconds.')).toBeVisible();
}

const leadOf = (html: string) =>
  /<article class="card card-lead">.*?<h2[^>]*><a[^>]*>([^<]*)/.exec(html.replace(/\s+/g, ' '))?.[1] ?? '';

test('an editor composes the front page by keyboard, and a story taken down falls out of it', async ({
  page,
  colleague,
  site,
}) => {
  test.setTimeout(150_000);
  const headline = uniqueWords('A lead of its own');
  const editor = editorOf(page);
  await signInAsOwner(page);
  await editor.openNew();
  await editor.fill({ headline, standfirst: 'What an editor puts on top.', section: 'Study' });
  await editor.type('A few words.');
  await editor.save();
  await expect(page).toHaveURL(/\/admin\/articles\/\d+$/);
  await editor.publish();
  const story = page.url();

  await openFront(page);
  await expectAccessible(page);
  await choose(page, 'Choose the lead', 'How to read the Express Entry pool');
  await choose(page, 'Add a second lead', 'What a CLB level is');
  await choose(page, 'Add a second lead', headline);
  const up = page.getByRole('button', { name: `Move up: ${headline}` });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute('aria-disabled', 'true');

  // A second editor has the page open from before.
  await signInAsOwner(colleague);
  await openFront(colleague);
  await choose(colleague, 'Choose the lead', 'Job offers no longer');

  await save(page);
  await expectSoon(`${site}/`, ({ html }) => leadOf(html) === headline, 'the chosen lead');

  await colleague.getByRole('button', { name: 'Save front page' }).click();
  await expect(colleague.getByRole('main').getByRole('alert')).toContainText('Somebody else changed');
  await expect(colleague.getByRole('link', { name: /Job offers no longer/ })).toBeVisible();

  await page.goto(story);
  await expect(editor.headline).toHaveValue(headline);
  page.once('dialog', (dialog) => void dialog.accept());
  await editor.unpublish();
  await expectSoon(`${site}/`, ({ text }) => !text.includes(headline), 'no story that was taken down');
  await openFront(page);
  await expect(page.getByText('Not published: waits here')).toBeVisible();
  await page.goto(story);
  await editor.publish();
  await expectSoon(`${site}/`, ({ html }) => leadOf(html) === headline, 'the lead, out again');

  await openFront(page);
  for (const name of [headline, 'How to read the Express Entry pool', 'What a CLB level is']) {
    await page.getByRole('button', { name: `Remove: ${name}` }).click();
  }
  await page.getByRole('button', { name: 'Move down: Express Entry' }).click();
  await save(page);
  const order = ({ html }: { html: string }) => {
    const [pnp, entry] = ['section-pnp', 'section-express-entry'].map((id) => html.indexOf(`id="${id}"`));
    return entry !== undefined && (pnp === -1 || (pnp ?? 0) < entry);
  };
  await expectSoon(`${site}/`, order, 'the sections in their new order');
  await page.getByRole('button', { name: 'Move up: Express Entry' }).click();
  await save(page);
});

test('the front page shows no story twice, and says what moved', async ({ plainReader }) => {
  await plainReader.goto('/');
  const links = await plainReader
    .locator('.card-headline a, .ranks a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(5);
  expect(new Set(links).size).toBe(links.length);
  await expect(plainReader.getByRole('region', { name: 'Where the cut-offs stand' })).toContainText('518');
  await expect(plainReader.getByRole('img', { name: /Canadian Experience Class: 51/ })).toBeVisible();
  await expect(
    plainReader.getByRole('form', { name: /./ }).or(plainReader.locator('#newsletter-form')),
  ).toHaveCount(1);
});

test('an editor changes a page about the newsroom, and puts the shipped text back', async ({
  page,
  site,
}) => {
  test.setTimeout(90_000);
  const words = uniqueWords('We write this ourselves');
  await signInAsOwner(page);
  await page.goto('/admin/pages');
  await page.getByRole('link', { name: 'About us' }).click();
  await expect(page.getByRole('heading', { name: 'About us', level: 1 })).toBeVisible();
  await page.getByRole('textbox', { name: 'Body' }).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(`${words}. `);
  await page.route('**/admin/pages/about', async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.getByRole('button', { name: 'Save page' }).click();
  await page.getByRole('textbox', { name: 'Body' }).click();
  await page.keyboard.type('Typed meanwhile. ');
  await expect(page.getByText('Saved. What you typed meanwhile is not saved yet.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Body' })).toContainText('Typed meanwhile.');
  await page.getByRole('button', { name: 'Save page' }).click();
  await expect(page.getByText('The page is saved.')).toBeVisible();
  await expectSoon(`${site}/about`, ({ text }) => text.includes(words), 'the new words');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Put back: The text as shipped' }).click();
  await expect(page.getByText('The text is put back.')).toBeVisible();
  await expectSoon(`${site}/about`, ({ text }) => !text.includes(words), 'the shipped text');
});
