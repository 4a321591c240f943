import { expect } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { editorOf } from '../support/desk/editor';
import { signInAsOwner, uniqueWords } from '../support/journey';
import { read } from '../support/reader';
import { test } from '../support/test';

test('of two people in one article the second to save is refused, and keeps the text', async ({
  page,
  colleague,
  site,
}) => {
  const headline = uniqueWords('Two at one desk');
  const first = editorOf(page);
  await signInAsOwner(page);
  await first.openNew();
  await first.fill({ headline, standfirst: 'As both found it.', section: 'Work' });
  await first.type('Both begin here.');
  await first.publish();
  const address = site + (await first.address());

  const second = editorOf(colleague);
  await signInAsOwner(colleague);
  await colleague.goto(page.url());
  await expect(second.body).toContainText('Both begin here.');

  await first.type(' The first one goes on.');
  await first.save();

  await second.type(' The second one too.');
  await colleague.getByLabel('Standfirst').fill('As the second one wants it.');
  for (const button of ['Save', 'Publish']) {
    await second.press(button);
    await expect(colleague.getByRole('main').getByRole('alert')).toContainText('newer version');
    await expect(second.body).toHaveText('Both begin here. The second one too.');
    await expect(colleague.getByLabel('Standfirst')).toHaveValue('As the second one wants it.');
  }
  const newer = colleague.getByRole('link', { name: 'See the newer version in a new tab' });
  await expect(newer).toHaveAttribute('href', new URL(page.url()).pathname);

  await first.publish();
  const { text } = await read(address);
  expect(text).toContain('Both begin here. The first one goes on.');
  expect(text).not.toContain('The second one');

  await colleague.getByRole('button', { name: 'See both texts and merge' }).click();
  const dialog = colleague.getByRole('dialog', { name: 'Two versions of this text' });
  const paragraph = dialog.getByRole('group', { name: 'Paragraph' });
  await expect(paragraph).toContainText('The first one goes on.');
  await expect(paragraph).toContainText('The second one too.');
  await expect(paragraph.getByRole('radio', { name: 'Keep both' })).toBeChecked();
  const standfirst = dialog.getByRole('group', { name: 'Standfirst' });
  await expect(standfirst.getByRole('radio', { name: 'Mine' })).toBeChecked();
  await expectAccessible(colleague);
  await dialog.getByRole('button', { name: 'Save the merged text' }).click();
  await expect(colleague.locator('.article-bar').getByRole('status')).toContainText('Saved.');
  await expect(second.body).toContainText('The first one goes on.');
  await expect(second.body).toContainText('The second one too.');
  await expect(colleague.getByLabel('Standfirst')).toHaveValue('As the second one wants it.');
});
