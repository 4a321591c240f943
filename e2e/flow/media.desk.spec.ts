import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from '../support/axe';
import { editorOf } from '../support/desk/editor';
import { signInAsOwner, uniqueWords } from '../support/journey';
import { test } from '../support/test';

const browser =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';

/** A picture that no other journey has. */
const drawn = (seed: number) =>
  sharp({
    create: {
      width: 900,
      height: 1200,
      channels: 3,
      background: { r: seed % 256, g: (seed >> 8) % 256, b: 90 },
    },
  });

async function openLibrary(page: Page) {
  await page.goto('/admin/media');
  await expect(page.getByRole('heading', { name: 'Pictures', level: 1 })).toBeVisible();
}

async function upload(page: Page, name: string, buffer: Buffer, words: string) {
  const box = page.getByRole('group', { name: 'Add a picture' });
  if (!(await box.isVisible())) await page.locator('summary', { hasText: 'Add a picture' }).click();
  await page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  await page.getByLabel('What it shows').fill(words);
  await page.getByRole('button', { name: 'Upload' }).click();
}

test('a picture is added, aimed, used and kept while it is used', async ({ page, site }) => {
  test.setTimeout(150_000);
  const words = uniqueWords('A tall green field');
  const file = await drawn(Date.now() % 65_536)
    .jpeg()
    .toBuffer();
  await signInAsOwner(page);
  await openLibrary(page);
  await upload(page, 'field.jpg', file, words);
  await expect(page.getByText('The picture is in the library')).toBeVisible();
  await upload(page, 'again.jpg', file, 'Other words');
  await expect(page.getByText('The library has this file already')).toBeVisible();
  await expectAccessible(page);

  const hostile = Buffer.concat([file, Buffer.from('<script>alert(1)</script>')]);
  await upload(page, 'field.jpg', hostile, words);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('a picture and a script at once');
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: 'page.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('<html>'),
  });
  await page.getByRole('button', { name: 'Upload' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Only JPEG, PNG, WebP and AVIF');

  await openLibrary(page);
  await page.getByLabel('Words in alt text, credit or file name').fill(words);
  await page.getByRole('main').getByRole('button', { name: 'Find', exact: true }).click();
  const found = page.getByRole('list', { name: 'Pictures' }).getByRole('link');
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(page.getByRole('heading', { name: 'Words' })).toBeVisible();
  const picture = page.url();
  await page.getByRole('button', { name: /^Focal point: 50 % from the left/ }).focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: /50 % from the left, 20 % from the top/ })).toBeFocused();
  await page.getByRole('button', { name: 'Save focal point' }).click();
  await expect(page.getByText('Saved. Readers see it within seconds.')).toBeVisible();
  await expectAccessible(page);

  const headline = uniqueWords('A story with a field');
  const editor = editorOf(page);
  await editor.openNew();
  await editor.fill({ headline, standfirst: 'And its picture.', section: 'Work' });
  await editor.type('A few words.');
  await page.getByRole('button', { name: 'Insert picture' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words }).click();
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(dialog).toBeHidden();
  await editor.save();

  await page.goto(picture);
  await expect(page.getByRole('link', { name: headline })).toBeVisible();
  await page.getByRole('button', { name: 'Delete picture' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(`is used in “${headline}”`);

  await openLibrary(page);
  const unused = uniqueWords('Nobody shows this');
  await upload(
    page,
    'unused.jpg',
    await drawn((Date.now() + 7) % 65_536)
      .jpeg({ quality: 50 })
      .toBuffer(),
    unused,
  );
  await page.getByRole('link', { name: 'unused.jpg' }).click();
  await expect(page.getByRole('heading', { name: 'Words' })).toBeVisible();
  const image = await page.locator('img').first().getAttribute('src');
  expect((await fetch(site + image)).status).toBe(200);
  await page.getByRole('button', { name: 'Delete picture' }).click();
  await expect(page.getByText('The picture is deleted.')).toBeVisible();
});

test('a promo stands at its places, and its clicks are counted without people', async ({ page, site }) => {
  test.setTimeout(90_000);
  const title = uniqueWords('Learn to read figures');
  const target = `https://partner.example/${Date.now()}`;
  await signInAsOwner(page);
  await page.goto('/admin/promos/new');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Partner').fill('A partner');
  await page.getByLabel('On the front page').uncheck();
  await page.getByLabel('On the pages of sections, topics and authors').check();
  await page.getByLabel('Words 1').fill('A course');
  await page.getByLabel('Address 1').fill(target);
  await page.getByRole('button', { name: 'Save promo' }).click();
  await expect(page.getByText('Promo saved.')).toBeVisible();
  const promo = page.url();

  const find = async (path: string) => {
    const html = await (await fetch(site + path)).text();
    return new RegExp(`Sponsored: ${title}.*?href="(/go/\\d+)" rel="(sponsored[^"]*)"`, 's').exec(html);
  };
  await expect.poll(() => find('/express-entry'), { timeout: 5_000 }).not.toBeNull();
  expect(await find('/')).toBeNull();
  const way = site + ((await find('/express-entry'))?.[1] ?? '');
  for (const [agent, address] of [
    [browser, '192.0.2.1'],
    [browser, '192.0.2.1'],
    ['Googlebot/2.1 (+http://www.google.com/bot.html)', '192.0.2.9'],
  ] as const) {
    const answer = await fetch(way, {
      redirect: 'manual',
      headers: { 'User-Agent': agent, 'X-Forwarded-For': address },
    });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(target);
    expect(answer.headers.get('set-cookie')).toBeNull();
  }
  await page.goto(promo);
  const row = page.getByRole('table', { name: 'Clicks by offer' }).getByRole('row', { name: /A course/ });
  await expect(row.getByRole('cell').last()).toHaveText('1');
  await page.getByLabel('Show it to readers').uncheck();
  await page.getByRole('button', { name: 'Save promo' }).click();
  await expect(page.getByText('Promo saved.')).toBeVisible();
  await expect.poll(() => find('/express-entry'), { timeout: 5_000 }).toBeNull();
});
