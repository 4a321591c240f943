import { expect, type Locator, type Page } from '@playwright/test';

export interface Story {
  headline: string;
  standfirst: string;
  section: string;
}

/** The article editor, by the names on the screen. */
export function editorOf(page: Page) {
  const bar = page.locator('.article-bar');
  const body = page.getByRole('textbox', { name: 'Body' });
  const press = async (name: string, outcome: string) => {
    await bar.getByRole('button', { name, exact: true }).click();
    await expect(bar.getByRole('status')).toContainText(outcome);
  };
  return {
    body,
    headline: page.getByLabel('Headline'),
    slug: page.getByLabel('Slug'),
    async openNew() {
      await page.goto('/admin/articles/new');
      await expect(body).toBeVisible();
    },
    async fill(story: Story) {
      await page.getByLabel('Headline').fill(story.headline);
      await page.getByLabel('Standfirst').fill(story.standfirst);
      await page.getByLabel('Section').selectOption({ label: story.section });
    },
    /** Types at the end of the body. */
    async type(text: string) {
      await body.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(text);
    },
    async insertHighlight(search: string, draw: string) {
      await page.getByRole('button', { name: 'Insert draw highlight' }).click();
      const dialog = page.getByRole('dialog');
      await chooseDraw(dialog, search, draw);
      await dialog.getByRole('button', { name: 'Insert' }).click();
      await expect(dialog).toBeHidden();
    },
    async insertFigure(search: string, draw: string, value: string | RegExp) {
      await page.getByRole('button', { name: 'Insert figure' }).click();
      const dialog = page.getByRole('dialog');
      await chooseDraw(dialog, search, draw);
      await dialog.getByRole('radio', { name: value }).check();
      await dialog.getByRole('button', { name: 'Insert' }).click();
      await expect(dialog).toBeHidden();
    },
    press: (name: string) => bar.getByRole('button', { name, exact: true }).click(),
    save: () => press('Save', 'Saved.'),
    publish: () => press('Publish', 'Published.'),
    unpublish: () => press('Unpublish', 'No longer published.'),
    /** The public address that the editor links to. */
    address: async () =>
      (await bar.getByRole('link', { name: 'See it on the site' }).getAttribute('href')) ?? '',
  };
}

async function chooseDraw(dialog: Locator, search: string, draw: string): Promise<void> {
  await dialog.getByRole('combobox', { name: 'Find a draw' }).fill(search);
  await dialog.getByRole('option', { name: draw }).first().click();
}
