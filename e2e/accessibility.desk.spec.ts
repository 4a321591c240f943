import { expect } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { listDeskPages } from './support/desk/desk-pages';
import { editorOf } from './support/desk/editor';
import { noteComplaints, signInAsOwner } from './support/journey';
import { test } from './support/test';

/** Found in the list: nobody knows its name beforehand. */
const aMail = /\/admin\/outbox\/[^/]+$/;

test('no desk page has a violation, light and dark, or makes the browser complain', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(240_000);
  const complaints = noteComplaints(context, site);
  await page.goto('/admin/login');
  await expectAccessible(page);
  // So that the outbox has a first mail.
  await page.goto('/newsletter');
  await page.getByLabel('Email address').fill('axe@example.com');
  await page.getByRole('button', { name: 'Subscribe' }).click();
  await signInAsOwner(page);
  for (const path of listDeskPages().filter((one) => !aMail.test(one))) {
    expect((await page.goto(path))?.status(), path).toBe(200);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
  }
  await page.goto('/admin/outbox');
  await page.getByRole('row').getByRole('link').first().click();
  await page.waitForURL(aMail);
  // The mail as a page lets no script run, so the check would wait in it for ever.
  const preview = page.locator('iframe');
  await expect(preview).toHaveAttribute('title', /\S/);
  await preview.evaluate((frame) => frame.remove());
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});

test('nor has the editor while it is at work', async ({ page }) => {
  test.setTimeout(120_000);
  const editor = editorOf(page);
  await signInAsOwner(page);
  await editor.openNew();
  await editor.fill({ headline: 'An accessible story', standfirst: 'For all.', section: 'Policy' });
  await editor.type('A figure: ');
  await editor.insertFigure('355', 'Express Entry #355', 'Minimum score');
  await editor.insertHighlight('355', 'Express Entry #355');
  await expectAccessible(page);
  for (const block of ['Draw table', 'See also', 'Occupation list', 'Promo', 'Picture', 'Figure']) {
    await page
      .getByRole('toolbar', { name: 'Text' })
      .getByRole('button', { name: 'Insert', exact: true })
      .click();
    await page.getByRole('menuitem', { name: block, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  }
});
