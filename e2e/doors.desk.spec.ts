import { expect } from '@playwright/test';
import { callAction } from './support/desk/desk-act';
import { listDeskActions, listDeskPages, listDeskRoutes } from './support/desk/desk-pages';
import { readRoutes } from './support/desk/door-table';
import { signInAsOwner } from './support/journey';
import { test } from './support/test';

const pages = listDeskPages();
const actions = listDeskActions();
/** What only the staff may read; none of it stands at the sign-in. */
const inside = /Sign out|Standfirst|Canadian Experience Class|Minimum score|example\.(?:com|org)/;

test('every door of the desk is known here', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(actions.length).toBeGreaterThan(10);
  expect(listDeskRoutes().length).toBeGreaterThan(0);
});

for (const path of pages) {
  test(`a stranger at ${path} is sent to sign in and sees nothing`, async ({ site, page }) => {
    const forged = { cookie: 'next-auth.session-token=eyJhbGciOiJkaXIifQ.forged' };
    for (const headers of [{}, forged]) {
      const answer = await fetch(site + path, { redirect: 'manual', headers });
      expect(answer.status).toBe(307);
      expect(answer.headers.get('location')).toBe('/admin/login');
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(await answer.text()).not.toMatch(inside);
    }
    const parts = await fetch(`${site}${path}?_rsc`, { headers: { rsc: '1' } });
    expect(await parts.text()).not.toMatch(inside);
    await page.goto(path);
    expect(new URL(page.url()).pathname).toBe('/admin/login');
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  });
}

test('an address of the desk that is no page says so, to the staff alone', async ({ site, page }) => {
  const unknown = ['/admin/nowhere', '/admin/people/0', '/admin/articles/0', '/admin/draws/express-entry/0'];
  for (const path of unknown)
    expect((await fetch(site + path, { redirect: 'manual' })).status, path).toBe(307);
  await signInAsOwner(page);
  for (const path of unknown) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
    await expect(page.getByRole('navigation', { name: 'Desk' })).toBeVisible();
  }
});

for (const action of actions) {
  test(`a stranger's ${action.name} is refused`, async ({ site }) => {
    const form = { program: 'express-entry', number: '355', version: '1', note: 'by a stranger' };
    const answer = await callAction(site, action, { form });
    expect(answer.text).toContain('You are signed out.');
    expect(answer.text).not.toMatch(inside);
    const foreign = await callAction(site, action, { form, origin: 'https://elsewhere.example' });
    expect(foreign.status).toBe(403);
    expect(foreign.text).not.toMatch(inside);
  });
}

const isRead = (route: string) => readRoutes.some((one) => one.replace('[id]', '1') === route);

for (const route of listDeskRoutes().filter(isRead)) {
  test(`a stranger reads nothing at ${route}`, async ({ site }) => {
    expect((await fetch(site + route)).status).toBe(401);
  });
}

for (const route of listDeskRoutes().filter((one) => !isRead(one))) {
  test(`a stranger and another site are refused at ${route}`, async ({ site }) => {
    const send = async (origin: string) => {
      const body = new FormData();
      body.append('file', new Blob(['<svg/>']), 'picture.svg');
      return (await fetch(site + route, { method: 'POST', headers: { origin }, body })).status;
    };
    expect(await send(site)).toBe(401);
    expect(await send('https://elsewhere.example')).toBe(403);
  });
}
