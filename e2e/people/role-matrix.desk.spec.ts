import { expect, type Page } from '@playwright/test';
import { can } from '@/lib/accounts/abilities';
import { roles } from '@/lib/accounts/people/schema';
import { callAction } from '../support/desk/desk-act';
import { listDeskActions } from '../support/desk/desk-pages';
import { actionDoors, type Door, readRoutes, routeDoors } from '../support/desk/door-table';
import { signIn } from '../support/journey';
import { addDraft, addStaff } from '../support/site-database';
import { test } from '../support/test';

const refusal = 'Your role does not';

async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

test('the table names every action of the build', () => {
  expect(
    listDeskActions()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(actionDoors).sort());
});

for (const role of roles) {
  test(`every door of the desk × ${role} × own and another's`, async ({ page, site }) => {
    const [me, other] = [await addStaff(role), await addStaff('author')];
    const drafts = { own: await addDraft(me.email), others: await addDraft(other.email) };
    await signIn(page, me);
    const cookie = await cookieOf(page);

    for (const action of listDeskActions()) {
      const { ability, others }: Door = actionDoors[action.name] ?? { ability: 'people.keep-owners' };
      // A version that no article has: whoever is let in changes nothing.
      const cases = others
        ? [
            { whose: 'own', input: { id: drafts.own, version: 999 }, isOpen: can({ role }, ability) },
            { whose: "another's", input: { id: drafts.others, version: 999 }, isOpen: can({ role }, others) },
          ]
        : [{ whose: 'no', input: {}, isOpen: can({ role }, ability) }];
      for (const { whose, input, isOpen } of cases) {
        const { text } = await callAction(site, action, { input, cookie });
        expect.soft(!text.includes(refusal), `${action.name}, ${whose} object`).toBe(isOpen);
        expect.soft(text, action.name).not.toContain('Something went wrong on our side');
      }
    }

    for (const [route, ability] of Object.entries(routeDoors)) {
      const headers = { origin: site, cookie };
      const asked = readRoutes.includes(route) ? {} : { method: 'POST', body: new FormData() };
      const answer = await fetch(site + route.replace('[id]', '1'), { headers, ...asked });
      expect.soft(answer.status !== 403, route).toBe(can({ role }, ability));
    }
    const elsewhere = await page.goto(`/admin/articles/${drafts.others}`);
    expect(elsewhere?.status()).toBe(can({ role }, 'article.write-any') ? 200 : 404);
    expect((await page.goto(`/admin/articles/${drafts.own}`))?.status()).toBe(200);
  });
}
