import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import type { BodyNode } from '@/lib/blocks/body';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { correctDraw } from '@/lib/draws/correct-draw';
import { createDraw } from '@/lib/draws/create-draw';
import { withdrawDraw } from '@/lib/draws/withdraw-draw';
import { getArticle } from './article-page';
import { fillBody } from './fill-body';
import { getFrontPage } from './front/front-page';
import { getSectionPage, getTagPage } from './queries';
import { listArticlesAboutDraw } from './related/about-draw';
import { publishArticle } from './writing/publish-article';
import { saveArticle } from './writing/save-article';
import type { ArticleText } from './writing/schema';
import { testText } from './writing/test-text';
import { unpublishArticle } from './writing/unpublish-article';

provideTestDatabase();

let editor: StaffMember;
const draw = (number: string): BodyNode => ({
  type: 'draw-highlight',
  attrs: { program: 'express-entry', number },
});
const doc = (...content: BodyNode[]) => ({ type: 'doc' as const, content });
const seeAlso = (articleId: number): BodyNode => ({ type: 'see-also', attrs: { articleId } });

async function publish(change: Partial<ArticleText>): Promise<number> {
  const saved = await saveArticle(editor, { id: null, version: null, text: testText(change) });
  await publishArticle(editor, { id: saved.id, version: saved.version });
  return saved.id;
}

const ids: Record<'policy' | 'sameTag' | 'sameDraw' | 'pointedTo' | 'own' | 'draft', number> = {
  policy: 0,
  sameTag: 0,
  sameDraw: 0,
  pointedTo: 0,
  own: 0,
  draft: 0,
};

beforeAll(async () => {
  editor = await addTestStaff('editor');
  const round = { program: 'express-entry', stream: 'healthcare', date: '2024-02-14', minScore: '422' };
  await createDraw(editor, { ...round, number: '284', invitations: '3500' });
  await createDraw(editor, { ...round, number: '271', date: '2023-10-26', invitations: '3600' });
  ids.policy = await publish({ headline: 'Policy', section: 'policy' });
  ids.sameTag = await publish({ headline: 'Same tag', section: 'work', tags: ['Nurses'] });
  ids.sameDraw = await publish({ headline: 'Same draw', section: 'study', body: doc(draw('284')) });
  ids.pointedTo = await publish({ headline: 'Pointed to', body: doc(draw('284')) });
  const draft = await saveArticle(editor, {
    id: null,
    version: null,
    text: testText({ headline: 'A draft' }),
  });
  ids.draft = draft.id;
  const body = doc(draw('284'), seeAlso(ids.pointedTo), seeAlso(ids.draft));
  ids.own = await publish({ headline: 'Own story', tags: ['Nurses'], body });
});

describe('getArticle', () => {
  it('gives the published text with its blocks filled and the tags of what it shows', async () => {
    const { data, tags } = await getArticle('express-entry', 'own-story');
    if (data.kind !== 'found') throw new Error(data.kind);
    expect(data.article).toMatchObject({
      url: '/express-entry/own-story',
      draws: ['express-entry/284'],
      correctedDraws: [],
    });
    expect(data.article.body.content?.map((node) => node.data ?? null)).toMatchObject([
      { invitations: 3500, minScore: 422 },
      { headline: 'Pointed to', url: '/express-entry/pointed-to' },
      null,
    ]);
    expect(tags).toEqual(
      expect.arrayContaining([
        'draw:express-entry/284',
        'settings',
        ...Object.values(ids)
          .slice(3)
          .map((id) => `article:${id}`),
      ]),
    );
  });

  it('says a corrected figure in its plain text too, from which descriptions are made', async () => {
    const round = { program: 'express-entry', number: '300', date: '2024-06-19', stream: 'pnp' };
    await createDraw(editor, { ...round, invitations: '1500', minScore: '663' });
    const score = { program: 'express-entry', number: '300', field: 'minScore', seen: '663' };
    const sentence = [
      { type: 'text', text: 'It took ' },
      { type: 'figure', attrs: score },
    ];
    const id = await publish({ headline: 'Figures', body: doc({ type: 'paragraph', content: sentence }) });
    const typed = { ...round, invitations: '1499', minScore: '662', version: 1, reason: 'Mistyped' };
    await correctDraw(editor, typed);
    const { data } = await getArticle('express-entry', 'figures');
    if (data.kind !== 'found') throw new Error(data.kind);
    expect(data.article.text).toBe('It took 662');
    await unpublishArticle(editor, { id, version: 1 });
    await withdrawDraw(editor, { program: 'express-entry', number: '300', version: 2, note: 'Of this test' });
  });

  it('knows a draft for nothing', async () => {
    expect((await getArticle('express-entry', 'a-draft')).data).toEqual({ kind: 'missing' });
    expect((await getArticle('nowhere', 'own-story')).data).toEqual({ kind: 'missing' });
  });

  it('says where an article moved to, and that it is gone', async () => {
    const id = await publish({ headline: 'Movable' });
    const text = testText({ headline: 'Movable', slug: 'moved', section: 'work' });
    const { version } = await saveArticle(editor, { id, version: 1, text });
    const published = await publishArticle(editor, { id, version });
    expect((await getArticle('express-entry', 'movable')).data).toEqual({
      kind: 'moved',
      location: '/work/moved',
      isArticle: true,
    });
    await unpublishArticle(editor, { id, version: published.version });
    expect((await getArticle('work', 'moved')).data).toEqual({ kind: 'gone' });
    expect((await getArticle('express-entry', 'movable')).data).toEqual({ kind: 'gone' });
  });
});

describe('lists', () => {
  const headlines = (cards: { headline: string }[] = []) => cards.map(({ headline }) => headline);

  it('shows a section’s newest first, and no page beyond its end', async () => {
    const { data, tags } = await getSectionPage('express-entry', { month: null, page: 1 });
    expect(headlines(data?.articles)).toEqual(['Own story', 'Pointed to']);
    expect(data).toMatchObject({ newerPage: null, olderPage: null });
    expect(tags).toEqual(['section:express-entry', 'settings']);
    for (const page of [0, 2, 51, 1.5])
      expect((await getSectionPage('express-entry', { month: null, page })).data).toBeNull();
    expect((await getSectionPage('nowhere', { month: null, page: 1 })).data).toBeNull();
    expect((await getSectionPage('citizenship', { month: null, page: 1 })).data?.articles).toEqual([]);
  });

  it('shows what has a tag', async () => {
    expect(headlines((await getTagPage('nurses', { month: null, page: 1 })).data?.articles)).toEqual([
      'Own story',
      'Same tag',
    ]);
    const text = testText({ headline: 'Not out yet', tags: ['A secret plan'] });
    await saveArticle(editor, { id: null, version: null, text });
    expect((await getTagPage('a-secret-plan', { month: null, page: 1 })).data).toBeNull();
  });

  it('shows each article once on the front page', async () => {
    const { data } = await getFrontPage();
    const shown = [
      ...(data.lead ? [data.lead] : []),
      ...data.seconds,
      ...data.latest,
      ...data.sections.flatMap(({ articles }) => articles),
    ];
    expect(data.lead?.headline).toBe('Own story');
    expect(new Set(headlines(shown)).size).toBe(shown.length);
    expect(shown).toHaveLength(5);
  });

  it('knows the articles about a draw', async () => {
    const { data } = await listArticlesAboutDraw({ program: 'express-entry', number: '284' }, 2);
    expect(headlines(data)).toEqual(['Own story', 'Pointed to']);
  });
});

describe('fillBody', () => {
  const fill = async (node: BodyNode, at = '2024-02-14', today = '2026-11-22') =>
    (await fillBody(doc(node), { at, today })).data.content?.[0];
  const list = (listYear: number | null): BodyNode => ({
    type: 'occupation-list',
    attrs: { stream: 'healthcare', listYear },
  });

  it('takes the occupation list in force on the article’s date, or the one that is named', async () => {
    expect((await fill(list(null)))?.data).toMatchObject({ listYear: 2023 });
    expect((await fill(list(2026)))?.data).toMatchObject({ listYear: 2026 });
    expect((await fill(list(null), '2020-01-01'))?.data).toBeNull();
  });

  it('shows a promo within its dates only', async () => {
    await getDb().promo.create({
      data: {
        slug: 'ielts',
        title: 'IELTS',
        partner: 'British Council',
        startsOn: new Date('2026-11-01'),
        endsOn: new Date('2026-11-30'),
        offers: { create: { position: 0, text: 'Learn', url: 'https://partner.example/' } },
      },
    });
    const promo: BodyNode = { type: 'promo', attrs: { promo: 'ielts' } };
    const shownOn = async (today: string) => (await fill(promo, '2024-02-14', today))?.data !== null;
    expect(await shownOn('2026-11-01')).toBe(true);
    expect(await shownOn('2026-11-30')).toBe(true);
    expect(await shownOn('2026-10-31')).toBe(false);
    expect(await shownOn('2026-12-01')).toBe(false);
    await getDb().promo.updateMany({ data: { isActive: false } });
    expect(await shownOn('2026-11-15')).toBe(false);
  });

  it('gives attributes their defaults, and an unknown record no data', async () => {
    const table = await fill({ type: 'draw-table', attrs: { streams: ['healthcare'] } });
    expect(table?.attrs).toMatchObject({ program: 'express-entry', limit: 20 });
    expect(table?.data).toMatchObject({ draws: [{ number: '284' }, { number: '271' }], scoreScale: 'CRS' });
    expect((await fill(draw('9999')))?.data).toBeNull();
  });

  it('leaves withdrawn draws out of tables and marks them where they are named', async () => {
    await withdrawDraw(editor, { program: 'express-entry', number: '271', version: 1, note: 'Never held' });
    expect((await fill({ type: 'draw-table', attrs: {} }))?.data).toMatchObject({
      draws: [{ number: '284' }],
    });
    expect((await fill(draw('271')))?.data).toMatchObject({ isWithdrawn: true });
  });
});
