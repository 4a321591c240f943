import { expect, type Page } from '@playwright/test';
import { callAction } from './support/desk/desk-act';
import { listDeskActions } from './support/desk/desk-pages';
import { editorOf } from './support/desk/editor';
import { signIn, uniqueWords } from './support/journey';
import { read } from './support/reader';
import { addStaff } from './support/site-database';
import { test } from './support/test';

/** Acts past the screen, with the page's own session. */
async function act(page: Page, site: string, name: string, what: Parameters<typeof callAction>[2]) {
  const action = listDeskActions().find((one) => one.name === name);
  if (!action) throw new Error(`There is no action ${name}.`);
  const cookies = await page.context().cookies();
  const cookie = cookies.map((one) => `${one.name}=${one.value}`).join('; ');
  return callAction(site, action, { ...what, cookie });
}

test('a contributor writes, and neither publishes nor corrects', async ({ page, site }) => {
  const headline = uniqueWords('From a contributor');
  await signIn(page, await addStaff('contributor'));
  const editor = editorOf(page);
  await editor.openNew();
  await editor.fill({ headline, standfirst: 'A first attempt.', section: 'Policy' });
  await editor.type('Written, not published.');
  await editor.save();
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0);
  const id = Number(page.url().split('/').at(-1));

  const published = await act(page, site, 'publishArticleAction', { input: { id, version: 1 } });
  expect(published.text).toContain('Your role does not');
  await page.goto('/admin/draws/express-entry/355');
  await expect(page.getByRole('main')).toContainText('Editors change figures that are out.');
  await expect(page.getByRole('button', { name: 'Save draw' })).toHaveCount(0);
  const form = { program: 'express-entry', number: '355', version: '1', minScore: '1', reason: 'no' };
  const corrected = await act(page, site, 'correctDrawAction', { form });
  expect(corrected.text).toContain('Your role does not');
  const withdrawn = await act(page, site, 'withdrawDrawAction', { form: { ...form, note: 'no' } });
  expect(withdrawn.text).toContain('Your role does not');
  for (const path of ['/admin/subscribers', '/admin/outbox', '/admin/promos', '/admin/activity'])
    expect((await page.goto(path))?.status(), path).toBe(404);
  expect((await read(`${site}/policy`)).text).not.toContain(headline);
});

test("an author publishes what is theirs, and not another's", async ({ page, site, colleague }) => {
  await signIn(colleague, await addStaff('contributor'));
  const theirs = editorOf(colleague);
  await theirs.openNew();
  await theirs.fill({ headline: uniqueWords("Another's"), standfirst: 'Theirs.', section: 'Policy' });
  await theirs.save();
  const id = Number(colleague.url().split('/').at(-1));

  await signIn(page, await addStaff('author'));
  expect((await page.goto(`/admin/articles/${id}`))?.status()).toBe(404);
  const others = await act(page, site, 'publishArticleAction', { input: { id, version: 1 } });
  expect(others.text).toContain('Your role does not');

  const own = editorOf(page);
  await own.openNew();
  await own.fill({ headline: uniqueWords('My own'), standfirst: 'Mine.', section: 'Policy' });
  await own.type('Published by its author.');
  await own.publish();
  expect((await read(site + (await own.address()))).status).toBe(200);
  await own.unpublish();
});

test('a session ends at once when its owner signs out', async ({ page, site }) => {
  await signIn(page, await addStaff('editor'));
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const open = () => fetch(`${site}/admin/articles`, { redirect: 'manual', headers: { cookie } });
  expect((await open()).status).toBe(200);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/admin/login');
  expect((await open()).status).toBe(307);
});
