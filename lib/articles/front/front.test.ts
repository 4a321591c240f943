import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { publishArticle } from '../writing/publish-article';
import { saveArticle } from '../writing/save-article';
import { testText } from '../writing/test-text';
import { unpublishArticle } from '../writing/unpublish-article';
import { getDeskFront } from './desk';
import { getFrontPage } from './front-page';
import { keepFront } from './keep-front';

provideTestDatabase();

let editor: StaffMember;
const ids: number[] = [];
const sections = ['study', 'work', 'policy'];

/** Story 0 is the oldest, story 19 the newest; every section in turn. */
async function addStory(place: number) {
  const text = testText({
    headline: `Story ${place}`,
    slug: `story-${place}`,
    section: sections[place % 3] ?? '',
  });
  const { id, version } = await saveArticle(editor, { id: null, version: null, text });
  await publishArticle(editor, { id, version });
  const firstPublishedAt = new Date(Date.UTC(2026, 0, 1 + place));
  await getDb().publishedArticle.update({ where: { articleId: id }, data: { firstPublishedAt } });
  ids.push(id);
}

const places = (cards: { id: number }[]) => cards.map(({ id }) => ids.indexOf(id));
const choice = async (change: object) => ({
  version: (await getDeskFront(editor)).version,
  lead: null,
  seconds: [],
  sections: [],
  ...change,
});

beforeAll(async () => {
  editor = await addTestStaff('editor');
  for (let place = 0; place < 20; place++) await addStory(place);
});
beforeEach(async () => {
  await getDb().frontPin.deleteMany();
  await getDb().frontSection.deleteMany();
});

describe('the front page', () => {
  it('is alive without an editor, and shows no story twice', async () => {
    const [, second] = (await getFrontPage()).data.sections.flatMap(({ articles }) => articles);
    const mostRead = [...(await getFrontPage()).data.latest.slice(0, 1), ...(second ? [second] : [])];
    const { data } = await getFrontPage(mostRead);
    expect(places(data.lead ? [data.lead] : [])).toEqual([19]);
    expect(places(data.seconds)).toEqual([18, 17, 16, 15]);
    expect(places(data.latest)).toEqual([14, 13, 12, 11, 10, 9]);
    expect(data.isWeek).toBe(false);
    const rows = data.sections.flatMap(({ articles }) => articles);
    const all = [data.lead, ...data.seconds, ...data.latest, ...(second ? [second] : []), ...rows];
    expect(new Set(all.map((card) => card?.id)).size).toBe(20);
  });

  it('is as the editor chose, filled up with the newest', async () => {
    await keepFront(
      editor,
      await choice({
        lead: ids[2],
        seconds: [ids[5], ids[0]],
        sections: [
          { slug: 'policy', isShown: true },
          { slug: 'study', isShown: false },
        ],
      }),
    );
    const { data } = await getFrontPage();
    expect(places(data.lead ? [data.lead] : [])).toEqual([2]);
    expect(places(data.seconds)).toEqual([5, 0, 19, 18]);
    expect(places(data.latest)).toEqual([17, 16, 15, 14, 13, 12]);
    const slugs = data.sections.map(({ section }) => section.slug);
    expect(slugs[0]).toBe('policy');
    expect(slugs).not.toContain('study');
    const [change] = await getDb().contentChange.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(change?.tags).toEqual(['front']);
  });

  it('drops a story that is taken down, and has it back when it is out again', async () => {
    await keepFront(editor, await choice({ lead: ids[3], seconds: [ids[4]] }));
    const { version } = await getDb().article.findUniqueOrThrow({ where: { id: ids[3] ?? 0 } });
    const down = await unpublishArticle(editor, { id: ids[3] ?? 0, version });
    expect(places([(await getFrontPage()).data.lead].flatMap((card) => card ?? []))).toEqual([19]);
    expect((await getDeskFront(editor)).lead).toMatchObject({ id: ids[3], isPublished: false });
    await publishArticle(editor, { id: ids[3] ?? 0, version: down.version });
    expect((await getFrontPage()).data.lead?.id).toBe(ids[3]);
  });
});

describe('keepFront', () => {
  it('refuses an author, a stale choice, a story twice and one that is not there', async () => {
    const author = await addTestStaff('author');
    await expect(keepFront(author, await choice({}))).rejects.toMatchObject({ code: 'forbidden' });
    const seen = await choice({ lead: ids[1] });
    await keepFront(editor, seen);
    await expect(keepFront(editor, seen)).rejects.toMatchObject({ code: 'conflict' });
    await expect(keepFront(editor, await choice({ lead: ids[1], seconds: [ids[1]] }))).rejects.toThrow();
    await expect(keepFront(editor, await choice({ lead: 99_999 }))).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await getDeskFront(editor)).lead?.id).toBe(ids[1]);
  });

  it('lets one of two editors win, and writes down what was before', async () => {
    const seen = await choice({});
    const both = await Promise.allSettled([
      keepFront(editor, { ...seen, lead: ids[6] ?? null }),
      keepFront(editor, { ...seen, lead: ids[7] ?? null }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const entry = await getDb().auditEntry.findFirstOrThrow({
      where: { act: 'front.keep' },
      orderBy: { id: 'desc' },
    });
    expect(entry.after).toMatchObject({ lead: (await getDeskFront(editor)).lead?.id });
  });
});
