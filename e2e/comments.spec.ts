import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expectNoSidewaysScroll, signInAsOwner, uniqueWords } from './support/journey';
import { test } from './support/test';

const story = '/policy/how-an-express-entry-tie-break-works';

interface Words {
  name: string;
  email: string;
  comment: string;
}

async function write(reader: Page, { name, email, comment }: Words): Promise<void> {
  await reader.getByLabel('Name', { exact: true }).fill(name);
  await reader.getByLabel('Email', { exact: true }).fill(email);
  await reader.getByLabel('Comment', { exact: true }).fill(comment);
  await reader.getByRole('button', { name: 'Post comment' }).click();
}

const newPerson = (name: string): Words => {
  const words = uniqueWords(name);
  return { name, email: `${words.replace(' ', '.')}@example.com`, comment: `I have a question: ${words}` };
};

/** Approves with the keyboard alone the comment that has these words. */
async function approveByKeys(desk: Page, words: string): Promise<void> {
  await desk.goto('/admin/comments');
  const card = desk.getByRole('article').filter({ hasText: words });
  await expect(card).toBeVisible();
  await expect(async () => {
    await desk.keyboard.press('j');
    await expect(card).toBeFocused({ timeout: 300 });
  }).toPass();
  await desk.keyboard.press('a');
  await expect(desk.getByText('One comment shown.')).toBeVisible();
}

async function expectShownSoon(reader: Page, address: string, words: string): Promise<void> {
  await expect(async () => {
    await reader.goto(address);
    await expect(reader.getByText(words)).toBeVisible({ timeout: 100 });
  }).toPass({ timeout: 5_000, intervals: [200] });
}

test('a reader comments without a script, an editor approves by keys, another replies', async ({
  plainReader: reader,
  page: desk,
}) => {
  const amara = newPerson('Amara');
  await reader.goto(story);
  await write(reader, { ...amara, email: 'amara@example' });
  const field = reader.getByLabel('Email', { exact: true });
  await expect(field).toHaveAccessibleDescription(/should look like name@example\.com/);
  await expect(reader.getByLabel('Comment', { exact: true })).toHaveValue(amara.comment);
  await expect(field).toHaveValue('amara@example');
  await write(reader, amara);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Your comment waits for an editor');
  await reader.goto(story);
  await expect(reader.getByText(amara.comment)).toHaveCount(0);

  await signInAsOwner(desk);
  await approveByKeys(desk, amara.comment);
  await expectShownSoon(reader, story, amara.comment);
  expect(await reader.content()).not.toContain(amara.email);

  const jonas = newPerson('Jonas');
  const comment = reader.getByRole('article').filter({ hasText: amara.comment }).last();
  await comment.getByRole('link', { name: 'Reply to Amara' }).click();
  await write(reader, jonas);
  await approveByKeys(desk, jonas.comment);
  await expectShownSoon(reader, story, jonas.comment);
});

const hostile = [
  '<script>document.title = "taken"</script></textarea><img src=x onerror=\'document.title="taken"\'>',
  "{{7*7}} #{7*7} <%= 7*7 %> '; DROP TABLE comments; --",
  'one\u2028two\u2029three \u202Egnp.exe',
  `Z${'\u0351\u0489'.repeat(60)}a 🧑🏽‍🌾`,
  'x'.repeat(600),
  'javascript:alert(1) data:text/html,<script>1</script> https://example.org/?a="><script>1</script>',
].join('\n');

test('hostile words stay words, in comments and at the sign-up', async ({ browser, site, page: desk }) => {
  const context = await browser.newContext({ baseURL: site, viewport: desk.viewportSize() });
  const reader = await context.newPage();
  const zed = newPerson('Zed');
  await reader.goto(story);
  await write(reader, { ...zed, name: 'n'.repeat(10_000), comment: hostile });
  await expect(reader.getByLabel('Name', { exact: true })).toHaveValue('n'.repeat(10_000));
  await expect(reader.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(/at most 80/);
  await expectNoSidewaysScroll(reader);
  await write(reader, { ...zed, name: '\u202E<b>Zed</b>', comment: `${hostile}\n${zed.comment}` });
  await signInAsOwner(desk);
  await approveByKeys(desk, zed.comment);
  await expectNoSidewaysScroll(desk);
  await expectShownSoon(reader, story, zed.comment);
  await expectNoSidewaysScroll(reader);
  await expectAccessible(reader);
  const shown = reader.getByRole('article').filter({ hasText: zed.comment }).last();
  await expect(shown).toContainText('{{7*7}} #{7*7} <%= 7*7 %>');
  for (const page of [reader, desk]) expect(await page.title()).not.toBe('taken');
  const links = reader.getByRole('region', { name: /^Comments/ }).locator('a[href^="http"]');
  for (const link of await links.all()) expect(await link.getAttribute('rel')).toContain('ugc nofollow');

  await reader.goto('/newsletter');
  await reader.getByLabel('Email address').fill('"><script>document.title="taken"</script>@example.com');
  await reader.getByRole('button', { name: 'Subscribe' }).click();
  await expect(reader.getByLabel('Email address')).toHaveValue(/<script>/);
  expect(await reader.title()).not.toBe('taken');
  await context.close();
});
