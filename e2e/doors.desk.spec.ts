import { expect } from '@playwright/test';
import { callAction } from './support/desk/desk-act';
import { listDeskActions, listDeskPages, listDeskRoutes } from './support/desk/desk-pages';
import { cookieOf, deskSession } from './support/desk/desk-session';
import { readRoutes } from './support/desk/door-table';
import {
  expectNoPicture,
  expectNoSign,
  expectPreview,
  type Hidden,
  hide,
  oneWord,
} from './support/desk/hidden-checks';
import { hiddenStates, listDoors, ownDoors } from './support/desk/hidden-stories';
import { ask } from './support/document-rules';
import { signIn, signInAsOwner } from './support/journey';
import { expectSoon } from './support/reader';
import { addStaff } from './support/site-database';
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

test('stories that are not out stand behind no side door, for a stranger and for a contributor', async ({
  site,
  page,
  colleague,
}) => {
  test.setTimeout(180_000);
  await signInAsOwner(page);
  await signIn(colleague, await addStaff('contributor'));
  const desk = deskSession(site, await cookieOf(page));
  const words = { word: oneWord('hush'), topic: oneWord('zanzibar') };
  const stories: Hidden[] = [];
  for (const state of Object.keys(hiddenStates)) stories.push(await hide(desk, state, words));
  for (const { saved, gone } of stories)
    await expectSoon(`${site}/policy/${saved.slug}`, ({ status }) => status === gone, 'not there');

  const other = { cookie: await cookieOf(colleague) };
  const lists = listDoors(words);
  for (const door of [...lists, ...stories.flatMap(({ saved }) => ownDoors(saved))]) {
    for (const headers of [{}, other, { ...other, rsc: '1' }]) {
      const { html } = await ask(site + door, { headers });
      expect.soft(html.toLowerCase(), door).not.toContain(words.word);
      // A list does not name their addresses either; a page may repeat what it was asked.
      for (const { saved } of lists.includes(door) ? stories : [])
        expect.soft(html, door).not.toContain(saved.slug);
    }
  }
  const { topic, word } = words;
  for (const guess of [`/api/search/suggest?q=${topic.slice(0, 9)}`, `/search?q=${topic.slice(0, -1)}`])
    expect.soft((await ask(site + guess)).html.toLowerCase(), guess).not.toContain(topic);

  for (const hidden of stories) {
    await expectNoSign(site, hidden);
    await expectNoPicture(site, hidden);
    await expectPreview(site, desk, hidden, word);
  }
});

test('what was out and is taken down answers no guess by its old marks, and its pictures of shared links are gone', async ({
  site,
  page,
}) => {
  await signInAsOwner(page);
  const desk = deskSession(site, await cookieOf(page));
  const saved = await desk.save({ headline: `Shown ${oneWord('once')}`, section: 'policy' });
  const out = await desk.act('publishArticleAction', { id: saved.id, version: saved.version });
  const addresses = [out.url ?? '', `/api/v1/articles${out.url}`];
  for (const address of addresses)
    await expectSoon(site + address, ({ status }) => status === 200, 'published');
  const marks = await Promise.all(
    addresses.map(async (address) => (await ask(site + address)).headers.get('etag') ?? ''),
  );
  const shared =
    /<meta property="og:image" content="([^"]+)"/.exec((await ask(site + out.url)).html)?.[1] ?? '';
  expect((await ask(shared)).status).toBe(200);
  await desk.act('unpublishArticleAction', { id: out.id, version: out.version });
  for (const [place, address] of addresses.entries()) {
    await expectSoon(site + address, ({ status }) => status === 410, 'gone');
    const guess = await ask(site + address, { headers: { 'if-none-match': marks[place] ?? '' } });
    expect(guess.status).toBe(410);
  }
  await expectSoon(shared, ({ status }) => status === 404, 'no picture');
});

test('a story that points to one that is not out neither drops nor shows it, and is healed within five seconds', async ({
  site,
  page,
}) => {
  await signInAsOwner(page);
  const desk = deskSession(site, await cookieOf(page));
  const word = oneWord('second');
  const b = await desk.save({ headline: `The ${word} part`, section: 'policy' });
  const linked = { type: 'articleLink', attrs: { articleId: b.id } };
  const body = {
    type: 'doc' as const,
    content: [
      { type: 'see-also', attrs: { articleId: b.id } },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'We told it ' },
          { type: 'text', text: 'elsewhere', marks: [linked] },
          { type: 'text', text: ' at length.' },
        ],
      },
    ],
  };
  const a = await desk.save({ headline: `The first part of ${oneWord('two')}`, section: 'policy', body });
  const outA = await desk.act('publishArticleAction', { id: a.id, version: a.version });
  const places = [outA.url ?? '', `/api/v1/articles${outA.url}`];
  const shows = async (isThere: boolean) => {
    for (const place of places)
      await expectSoon(
        site + place,
        ({ html, status }) =>
          status === 200 &&
          html.includes('elsewhere') &&
          html.includes(b.slug) === isThere &&
          html.toLowerCase().includes(word) === isThere,
        isThere ? 'B is shown' : 'B is not shown',
      );
  };
  await shows(false);
  const outB = await desk.act('publishArticleAction', { id: b.id, version: b.version });
  await shows(true);
  await desk.act('unpublishArticleAction', { id: b.id, version: outB.version });
  await shows(false);
  await desk.act('publishArticleAction', { id: b.id, version: outB.version });
  await shows(true);
});
