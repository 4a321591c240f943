import { expect, type Page } from '@playwright/test';
import { editorOf } from '../support/desk/editor';
import { signInAsOwner, uniqueWords } from '../support/journey';
import { test } from '../support/test';

const saves = '**/admin/api/articles/save';
const isSaved = (page: Page) =>
  expect(page.locator('.article-bar')).toContainText('all changes saved', { timeout: 15_000 });
const offer = (page: Page) =>
  page.getByRole('region', { name: 'This browser kept a text that was not saved' });

/** Ends a tab as the system does: nothing of it runs any more, and so nothing leaves it. */
async function kill(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const isGone = page.waitForEvent('crash');
  // A tab that is gone gives no answer.
  devtools.send('Page.crash').catch(() => undefined);
  await isGone;
  await page.close();
}

async function begin(page: Page, stem: string) {
  const editor = editorOf(page);
  await signInAsOwner(page);
  await editor.openNew();
  await editor.headline.fill(uniqueWords(stem));
  await editor.type('It begins.');
  await isSaved(page);
  await expect(page).toHaveURL(/\/admin\/articles\/\d+$/);
  return editor;
}

test('writing is saved by itself, through a slow network and a broken one, without a false alarm', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const editor = await begin(page, 'Saved by itself');
  const alert = page.getByRole('main').getByRole('alert');

  // Answers that come late and lost, in any order: the text is the writer's.
  let asked = 0;
  await page.route(saves, async (route) => {
    asked += 1;
    const answer = await route.fetch();
    await new Promise((resolve) => setTimeout(resolve, asked % 2 === 1 ? 2_500 : 100));
    await (asked === 2 ? route.abort() : route.fulfill({ response: answer }));
  });
  for (const words of [' One.', ' Two.', ' Three.', ' Four.']) {
    await page.keyboard.type(words, { delay: 30 });
    await page.waitForTimeout(1_500);
  }
  await expect(editor.body).toHaveText('It begins. One. Two. Three. Four.');
  await page.unroute(saves);
  await isSaved(page);
  await expect(page.getByText('newer version')).toHaveCount(0);

  await page.context().setOffline(true);
  await page.keyboard.type(' Five, offline.');
  await expect(alert).toContainText('kept in this browser', { timeout: 10_000 });
  await expect(editor.body).toBeFocused();
  await page.context().setOffline(false);
  await isSaved(page);
  await expect(alert).toHaveCount(0);
  await page.reload();
  await expect(editor.body).toHaveText('It begins. One. Two. Three. Four. Five, offline.');
  await expect(offer(page)).toHaveCount(0);
});

test('a tab that is killed loses two seconds at most, and what it had is offered, not put in', async ({
  page,
}) => {
  await begin(page, 'Killed');
  await page.route(saves, (route) => route.abort());
  await page.keyboard.type(' Not on the server.');
  await page.waitForTimeout(2_000);
  const address = page.url();
  const again = await page.context().newPage();
  await again.goto(address);
  await expect(editorOf(again).body).toHaveText('It begins.');
  // Its own second tab, still open, is nothing to warn of.
  await expect(offer(again)).toHaveCount(0);
  await kill(page);

  await again.reload();
  await expect(offer(again)).toContainText('Not on the server.');
  await expect(editorOf(again).body).toHaveText('It begins.');
  await again.getByRole('button', { name: 'Use the kept text' }).click();
  await expect(editorOf(again).body).toHaveText('It begins. Not on the server.');
  await isSaved(again);
  await again.reload();
  await expect(editorOf(again).body).toHaveText('It begins. Not on the server.');
  await expect(offer(again)).toHaveCount(0);
});
