import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ActionResult } from '@/lib/action-result';
import type { ArticleText, SavedArticle } from '@/lib/articles/writing/schema';
import { testText } from '@/lib/articles/writing/test-text';
import { callAction } from './desk-act';
import { listDeskActions } from './desk-pages';

export async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** The result of an action, out of the stream in which it is answered: its second row. */
function readResult<T>(stream: string): ActionResult<T> {
  const row = stream.split('\n').find((line) => line.startsWith('1:{'));
  return JSON.parse(row?.slice(2) ?? '{}') as ActionResult<T>;
}

/** Somebody at the desk who acts as its own scripts do, without a browser. */
export function deskSession(site: string, cookie: string) {
  const actions = new Map(listDeskActions().map((action) => [action.name, action]));
  const takeValue = <T>(result: ActionResult<T>, what: string): T => {
    expect(result, what).toMatchObject({ ok: true });
    return (result as Extract<ActionResult<T>, { ok: true }>).value;
  };
  return {
    /** @returns what the action gives back. */
    async act<T = SavedArticle>(name: string, input: unknown): Promise<T> {
      const action = actions.get(name);
      if (!action) throw new Error(`There is no ${name}`);
      const { text } = await callAction(site, action, { input, cookie });
      return takeValue(readResult<T>(text), name);
    },
    async save(text: Partial<ArticleText>): Promise<SavedArticle> {
      const answer = await fetch(`${site}/admin/api/articles/save`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: site, cookie },
        body: JSON.stringify({ id: null, version: null, text: testText(text) }),
      });
      return takeValue((await answer.json()) as ActionResult<SavedArticle>, 'save');
    },
    async addPicture(bytes: Buffer): Promise<{ id: number; path: string; widths: number[] }> {
      const body = new FormData();
      body.append('file', new Blob([new Uint8Array(bytes)]), 'picture.png');
      body.append('alt', 'A picture of nothing');
      const headers = { origin: site, cookie };
      const answer = await fetch(`${site}/admin/api/pictures`, { method: 'POST', headers, body });
      return takeValue(await answer.json(), 'picture');
    },
  };
}
export type DeskSession = ReturnType<typeof deskSession>;
