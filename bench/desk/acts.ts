import { randomUUID } from 'node:crypto';
import type { ActionResult } from '@/lib/action-result';
import type { SavedArticle } from '@/lib/articles/writing/schema';

/** A site with somebody signed in. */
export interface Desk {
  url: string;
  cookie: string;
}

/** Something that a person does at the desk and waits for. */
export interface DeskAct {
  name: string;
  run: (desk: Desk) => Promise<void>;
}

async function read(desk: Desk, path: string): Promise<void> {
  const answer = await fetch(desk.url + path, { headers: { cookie: desk.cookie }, redirect: 'manual' });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
}

async function send<T>(desk: Desk, path: string, input: unknown): Promise<T> {
  const answer = await fetch(desk.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: desk.cookie, origin: desk.url },
    body: JSON.stringify(input),
  });
  const result = (await answer.json()) as ActionResult<T>;
  if (!result.ok) throw new Error(`${path}: ${result.message}`);
  return result.value;
}

const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const textOf = (headline: string, turn: number) => ({
  headline,
  standfirst: 'Somebody writes.',
  section: 'work',
  slug: '',
  authors: [],
  tags: [],
  heroMediaId: null,
  heroAlt: '',
  related: [],
  body: {
    type: 'doc',
    content: Array.from({ length: 30 }, (_, place) => paragraph(`Paragraph ${place}, turn ${turn}.`)),
  },
});

/** Saves one article again and again, as an open editor does: each save carries the version before. */
function saving(): DeskAct['run'] {
  const open = new Map<
    string,
    { saved: SavedArticle | null; tab: string; count: number; headline: string }
  >();
  return async (desk) => {
    const tab = randomUUID();
    const editor = open.get(desk.url) ?? { saved: null, tab, count: 0, headline: `Bench ${tab.slice(0, 8)}` };
    open.set(desk.url, editor);
    editor.count += 1;
    const { saved, count, headline } = editor;
    editor.saved = await send<SavedArticle>(desk, '/admin/api/articles/save', {
      id: saved?.id ?? null,
      version: saved?.version ?? null,
      text: textOf(headline, count),
      isAuto: true,
      writer: { tab: editor.tab, count },
    });
  };
}

const page = (name: string, path: string): DeskAct => ({ name, run: (desk) => read(desk, path) });

/** An article of the demo newsroom: the same one on every side. */
const article = '/admin/articles/1';

export const acts: DeskAct[] = [
  page('List', '/admin/articles'),
  page('List, one section', '/admin/articles?section=express-entry'),
  page('List, with changes', '/admin/articles?status=changed'),
  page('List, drafts', '/admin/articles?status=draft'),
  page('List, put away', '/admin/articles?status=archived'),
  page('Search', '/admin/articles?search=express+entry'),
  page('Search, two letters', '/admin/articles?search=ca'),
  page('Search, two, not found', '/admin/articles?search=zq'),
  page('Search, nothing found', '/admin/articles?search=zeppelin'),
  page('Open an article', article),
  page('Its revisions', `${article}/revisions`),
  page('Calendar', '/admin/calendar?day=2024-02-14'),
  { name: 'Save', run: saving() },
  {
    name: 'Say that one is here',
    run: (desk) => send(desk, '/admin/api/articles/presence', { id: 1, tab: randomUUID(), state: 'here' }),
  },
];
