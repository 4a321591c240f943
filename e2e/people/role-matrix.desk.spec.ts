import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { can } from '@/lib/accounts/abilities';
import { roles } from '@/lib/accounts/people/schema';
import { testText } from '@/lib/articles/writing/test-text';
import { callAction } from '../support/desk/desk-act';
import { listDeskActions } from '../support/desk/desk-pages';
import { cookieOf } from '../support/desk/desk-session';
import {
  actionDoors,
  type Door,
  type DoorArticle,
  pageDoors,
  readRoutes,
  routeDoors,
} from '../support/desk/door-table';
import { signIn } from '../support/journey';
import { addDoorArticle, addStaff } from '../support/site-database';
import { test } from '../support/test';

test('the table names every action of the build', () => {
  expect(
    listDeskActions()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(actionDoors).sort());
});

/** How somebody hears that another's article is none of theirs. */
const elsewhere = /Your role does not|This article no longer exists|"value":null/;
const examples = { number: '355', program: 'express-entry', kind: 'category', page: 'about', person: 'me' };
/** A page's address with examples in its open parts. */
const addressOf = (page: string) =>
  page.replace(/\[(\w+)\]/g, (_open, name: string) => examples[name as keyof typeof examples] ?? '1');

for (const role of roles) {
  test(`every door of the desk × ${role} × own and another's`, async ({ page, site }) => {
    test.setTimeout(120_000);
    const [me, other] = [await addStaff(role), await addStaff('author')];
    const drafts = { own: await addDoorArticle(me.email), others: await addDoorArticle(other.email) };
    await signIn(page, me);
    const cookie = await cookieOf(page);
    const mayWriteAny = can({ role }, 'article.write-any');

    for (const action of listDeskActions()) {
      const { ability, others, input }: Door = actionDoors[action.name] ?? { ability: 'people.keep-owners' };
      const inputOf = (article: DoorArticle) => input?.(article) ?? { id: article.id, version: 999 };
      const cases = others
        ? [
            { whose: 'own', input: inputOf(drafts.own), isOpen: can({ role }, ability) },
            { whose: "another's", input: inputOf(drafts.others), isOpen: can({ role }, others) },
          ]
        : [{ whose: 'no', input: {}, isOpen: can({ role }, ability) }];
      for (const { whose, input, isOpen } of cases) {
        const { text } = await callAction(site, action, { input, cookie });
        const isRefused = (whose === 'no' ? /Your role does not/ : elsewhere).test(text);
        expect.soft(!isRefused, `${action.name}, ${whose} object`).toBe(isOpen);
        expect.soft(text, action.name).not.toContain('Something went wrong on our side');
      }
    }

    for (const [route, ability] of Object.entries(routeDoors)) {
      const headers = { origin: site, cookie };
      const asked = readRoutes.includes(route) ? {} : { method: 'POST', body: new FormData() };
      const answer = await fetch(site + route.replace('[id]', '1'), { headers, ...asked });
      expect.soft(answer.status !== 403, route).toBe(can({ role }, ability));
    }
    for (const [whose, { id }] of Object.entries(drafts)) {
      const posts: [string, object][] = [
        ['save', { id, version: 999, text: testText() }],
        ['presence', { id, tab: randomUUID(), state: 'here' }],
      ];
      for (const [route, input] of posts) {
        const answer = await fetch(`${site}/admin/api/articles/${route}`, {
          method: 'POST',
          headers: { origin: site, cookie, 'content-type': 'application/json' },
          body: JSON.stringify(input),
        });
        const isOpen = whose === 'own' || mayWriteAny;
        expect.soft(!elsewhere.test(await answer.text()), `${route}, ${whose}`).toBe(isOpen);
      }
      for (const part of ['', '/revisions']) {
        const answer = await fetch(`${site}/admin/articles/${id}${part}`, { headers: { cookie } });
        expect.soft(answer.status, `${whose} page${part}`).toBe(whose === 'own' || mayWriteAny ? 200 : 404);
      }
    }

    const closed = Object.entries(pageDoors).filter(([, ability]) => !can({ role }, ability));
    for (const [pattern] of closed) {
      const answer = await fetch(site + addressOf(pattern), { headers: { cookie }, redirect: 'manual' });
      expect.soft(answer.status, pattern).toBe(404);
    }
  });
}
