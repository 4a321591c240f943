import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import type { ArticleText } from '@/lib/articles/writing/schema';
import { paragraphs, testText } from '@/lib/articles/writing/test-text';
import { unpublishArticle } from '@/lib/articles/writing/unpublish-article';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { createDraw } from '@/lib/draws/create-draw';
import { search } from './queries';
import { searchQuestion } from './schema';

provideTestDatabase();

let editor: StaffMember;

async function publish(change: Partial<ArticleText>): Promise<{ id: number; version: number }> {
  const saved = await saveArticle(editor, { id: null, version: null, text: testText(change) });
  return publishArticle(editor, { id: saved.id, version: saved.version });
}

const ask = async (q: string, more: Record<string, string> = {}) =>
  (await search(searchQuestion.parse({ q, ...more }))).data;
const headlines = async (q: string, more?: Record<string, string>) =>
  (await ask(q, more)).hits.map(({ article }) => article.headline);

beforeAll(async () => {
  editor = await addTestStaff('editor');
  await getDb().author.create({ data: { slug: 'marie-cote', name: 'Marie Côté' } });
  const round = { program: 'express-entry', date: '2025-07-08', stream: 'cec' };
  await createDraw(editor, { ...round, number: '355', invitations: '3000', minScore: '518' });
  await createDraw(editor, { ...round, number: '91a', stream: 'fst', date: '2018-05-30', minScore: '288' });
  const list = { type: 'occupation-list', attrs: { stream: 'healthcare', listYear: null } };
  await publish({
    headline: 'Nurses in Québec',
    standfirst: 'Who was invited.',
    section: 'study',
    authors: ['marie-cote'],
    body: { type: 'doc', content: [list, ...(paragraphs('The tie-break fell at noon.').content ?? [])] },
  });
  await publish({
    headline: 'Welders first',
    standfirst: 'A round for 4,000 people.',
    tags: ['Healthcare'],
    body: paragraphs('Nurses wait for an invitation.'),
  });
  await saveArticle(editor, { id: null, version: null, text: testText({ headline: 'Secret nurses' }) });
});

describe('what is found', () => {
  it.each([
    ['quebec', ['Nurses in Québec']],
    ['QUÉBEC', ['Nurses in Québec']],
    ['nurse', ['Nurses in Québec', 'Welders first']],
    ['inviting nurses', ['Nurses in Québec', 'Welders first']],
    ['"wait for"', ['Welders first']],
    ['nurses -welders', ['Nurses in Québec']],
    ['cote', ['Nurses in Québec']],
    ['healthcare welders', ['Welders first']],
    ['tie-break', ['Nurses in Québec']],
    ['4000', ['Welders first']],
    ['4,000 people', ['Welders first']],
    ['31301', ['Nurses in Québec']],
    ['secret', []],
  ])('“%s” finds %j', async (q, found) => expect(await headlines(q)).toEqual(found));

  it('narrows by section and time', async () => {
    expect(await headlines('nurses', { section: 'study' })).toEqual(['Nurses in Québec']);
    expect(await headlines('nurses', { section: 'nowhere' })).toEqual([]);
    expect(await headlines('nurses', { time: 'week' })).toHaveLength(2);
    await getDb().publishedArticle.updateMany({
      where: { slug: 'welders-first' },
      data: { firstPublishedAt: new Date('2020-01-01') },
    });
    expect(await headlines('nurses', { time: 'year' })).toEqual(['Nurses in Québec']);
  });

  it('marks the words, whatever else the text holds', async () => {
    const { id, version } = await publish({
      headline: 'Bold <b>zinc</b> & </script>',
      body: paragraphs('So much zinc \u202e it is.'),
    });
    const [hit] = (await ask('zinc')).hits;
    expect(hit?.headline.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')).toBe(
      'Bold <b>[zinc]</b> & </script>',
    );
    await unpublishArticle(editor, { id, version });
    expect(await headlines('zinc')).toEqual([]);
  });
});

describe('records', () => {
  it.each([
    ['CEC 518', '355'],
    ['draw 355', '355'],
    ['express entry 91a', '91a'],
    ['latest draw cec', '355'],
  ])('“%s” names round %s', async (q, number) => expect((await ask(q)).draws[0]?.number).toBe(number));

  it('knows occupations by code and title in both languages, and pages by name', async () => {
    expect((await ask('31301')).occupations[0]).toMatchObject({
      code: '31301',
      category: { url: '/categories/healthcare' },
    });
    expect((await ask('infirmières autorisées')).occupations.map(({ code }) => code)).toContain('31301');
    expect((await ask('alberta')).places.map(({ url }) => url)).toContain('/draws/pnp/ab');
    expect((await ask('marie cote')).places).toEqual([
      { kind: 'Author', name: 'Marie Côté', url: '/authors/marie-cote' },
    ]);
  });
});

describe('words that find nothing', () => {
  it('reads a misspelt word as the nearest in use, and says so', async () => {
    const page = await ask('weldesr');
    expect(page.correction).toEqual({ text: 'welders', isShown: true });
    expect(page.hits[0]?.article.headline).toBe('Welders first');
    expect((await ask('weldesr', { exact: '1' })).hits).toEqual([]);
    expect((await ask('quebce nurses')).correction?.text).toBe('quebec nurses');
  });

  it('shows what has the words that could be read where another one could not', async () => {
    const page = await ask('weldesr xylophnoe');
    expect(page.correction).toEqual({ text: 'welders xylophnoe', isShown: true });
    expect(page.isLoose).toBe(true);
    expect(page.hits[0]?.article.headline).toBe('Welders first');
  });

  it('shows what has some of the words where nothing has all', async () => {
    const page = await ask('welders xylophone');
    expect(page.isLoose).toBe(true);
    expect(page.hits).toHaveLength(1);
  });
});

it.each([
  ['nothing to look for', '…'],
  ['only small words', 'the of and'],
  ['operators', "a & | ! (b:* <-> 'c' \\"],
  ['a NUL byte', 'nurses\u0000'],
  ['SQL', "'; DROP TABLE articles; --"],
  ['a template', '{{7*7}}<%= 7*7 %>'],
  ['a pattern', '.*+?^$()|[]{}\\'],
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['ten thousand words', 'nurses '.repeat(10_000)],
  ['a hundred quotes', '"'.repeat(100)],
  ['emoji', '🍁👩🏽‍⚕️ nurses'],
  ['another direction', '\u202emaple\u202c مرحبا'],
  ['a line separator', 'nurses\u2028\u2029round'],
  ['half a character', 'nurses \ud83d'],
  ['marks without end', `n${'\u0301'.repeat(500)}urses`],
])('is safe with %s', async (_what, q) => {
  const page = await ask(q);
  expect(page.total).toBeGreaterThanOrEqual(0);
});
