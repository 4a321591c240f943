import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { publishArticle } from '../writing/publish-article';
import { saveArticle } from '../writing/save-article';
import type { ArticleText } from '../writing/schema';
import { testText } from '../writing/test-text';
import { unpublishArticle } from '../writing/unpublish-article';
import { changeMany } from './bulk/change-many';
import { articleFilter, listArticlesInput } from './filter';
import { listArticles } from './list-articles';
import { dropView, keepView, listViews } from './views/views';

provideTestDatabase('reference');

let editor: StaffMember;
let writer: StaffMember;
let colleague: StaffMember;
const save = (staff: StaffMember, change: Partial<ArticleText>) =>
  saveArticle(staff, { id: null, version: null, text: testText(change) });
const found = async (staff: StaffMember, input: Parameters<typeof listArticles>[1]) =>
  (await listArticles(staff, input)).articles.map(({ headline }) => headline);

beforeAll(async () => {
  editor = await addTestStaff('editor', 'Eve');
  writer = await addTestStaff('author', 'Amy');
  colleague = await addTestStaff('contributor', 'Cal');
  await save(writer, { headline: 'Nurses wait 100% longer', tags: ['CRS'] });
  await save(editor, {
    headline: 'Cooks get invitations',
    standfirst: 'And nurses do not.',
    section: 'work',
  });
  const out = await save(writer, { headline: 'Out now' });
  await publishArticle(writer, out);
  const again = await saveArticle(writer, {
    ...out,
    text: testText({ headline: 'Out now, changed', slug: out.slug }),
  });
  expect(again.state).toBe('changed');
});

describe('the list', () => {
  it('searches headline and standfirst, word by word; a sign of the pattern is a sign', async () => {
    expect(await found(editor, { search: 'nurses' })).toEqual([
      'Cooks get invitations',
      'Nurses wait 100% longer',
    ]);
    expect(await found(editor, { search: 'NURSES cooks' })).toEqual(['Cooks get invitations']);
    expect(await found(editor, { search: '100%' })).toEqual(['Nurses wait 100% longer']);
    expect(await found(editor, { search: '_' })).toEqual([]);
  });

  it('searches where words begin, for a letter or two; with signs about them too', async () => {
    expect(await found(editor, { search: 'nu' })).toEqual([
      'Cooks get invitations',
      'Nurses wait 100% longer',
    ]);
    expect(await found(editor, { search: 'NU' })).toHaveLength(2);
    expect(await found(editor, { search: 'ur' })).toEqual([]);
    expect(await found(editor, { search: "co '|" })).toEqual([]);
    expect(await found(editor, { search: 'c! ge' })).toEqual(['Cooks get invitations']);
  });

  it('narrows by what a story is, by section, tag, day and person', async () => {
    expect(await found(editor, { status: 'changed' })).toEqual(['Out now, changed']);
    expect(await found(editor, { status: 'scheduled' })).toEqual([]);
    expect(await found(editor, { section: 'work' })).toEqual(['Cooks get invitations']);
    expect(await found(editor, { tag: 'crs' })).toEqual(['Nurses wait 100% longer']);
    expect(await found(editor, { whose: 'mine' })).toEqual(['Cooks get invitations']);
    expect(await found(editor, { until: '2020-01-01' })).toEqual([]);
    expect(await found(editor, { since: '2020-01-01' })).toHaveLength(3);
  });

  it('shows a person their own alone, unless they see all', async () => {
    expect(await found(writer, {})).toEqual(['Out now, changed', 'Nurses wait 100% longer']);
    expect(await found(colleague, {})).toEqual([]);
    const [row] = (await listArticles(writer, {})).articles;
    expect(row).toMatchObject({ version: 2, canWrite: true, canPublish: true });
  });

  it('lists as changed what was written on since it was published, and nothing else', async () => {
    const changed = () => found(writer, { status: 'changed' });
    const out = await save(writer, { headline: 'Out and back' });
    await publishArticle(writer, out);
    expect(await changed()).toEqual(['Out now, changed']);
    const text = testText({ headline: 'Out and back', standfirst: 'Changed.', slug: out.slug });
    const again = await saveArticle(writer, { ...out, text });
    expect(await changed()).toEqual(['Out and back', 'Out now, changed']);
    await publishArticle(writer, again);
    expect(await changed()).toEqual(['Out now, changed']);
    const last = await saveArticle(writer, { ...again, text: { ...text, standfirst: 'Once more.' } });
    expect(await changed()).toHaveLength(2);
    await unpublishArticle(writer, last);
    expect(await changed()).toEqual(['Out now, changed']);
    await getDb().article.delete({ where: { id: out.id } });
  });

  it('takes an address that says nonsense for one that says less', () => {
    const odd = { status: 'gone', since: 'yesterday', whose: 'yours', after: ['x'] };
    expect(listArticlesInput.parse(odd)).toEqual(listArticlesInput.parse({}));
  });
});

describe('kept views', () => {
  it('are a person’s own, or everybody’s where an editor shares them', async () => {
    await keepView(writer, { name: 'Nurses', query: 'search=nurses&after=x&nonsense=1' });
    await expect(keepView(writer, { name: 'All', query: '', isShared: 'on' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await keepView(editor, { name: 'Work', query: 'section=work', isShared: 'on' });
    expect((await listViews(writer)).map(({ name, by, canDrop }) => [name, by, canDrop])).toEqual([
      ['Nurses', null, true],
      ['Work', 'Eve', false],
    ]);
    expect((await listViews(writer))[0]?.filter).toEqual(articleFilter.parse({ search: 'nurses' }));
    expect((await listViews(colleague)).map(({ name }) => name)).toEqual(['Work']);
    const [work] = await listViews(colleague);
    const id = work?.id ?? '';
    await expect(dropView(colleague, { id })).rejects.toMatchObject({ code: 'not-found' });
    await dropView(editor, { id });
    expect(await listViews(colleague)).toEqual([]);
  });
});

describe('one act on many', () => {
  it('does what it may, and refuses each other one with its reason', async () => {
    const [one, two, other] = [
      await save(writer, { headline: 'Many one' }),
      await save(writer, { headline: 'Many two' }),
      await save(editor, { headline: 'Eve’s' }),
    ];
    const seen = { id: two.id, version: two.version };
    await saveArticle(editor, { ...two, text: testText({ headline: 'Many two, by Eve', slug: two.slug }) });
    const outcomes = await changeMany(writer, {
      act: { kind: 'publish' },
      items: [{ id: one.id, version: one.version }, seen, { id: other.id, version: other.version }],
    });
    expect(outcomes.map(({ isDone }) => isDone)).toEqual([true, false, false]);
    expect(outcomes[1]?.message).toMatch(/^Eve saved a newer version .* It was left as it is\.$/);
    expect(outcomes[2]?.message).toBe('This article no longer exists.');
    const state = await getDb().article.findMany({
      where: { id: { in: [one.id, two.id, other.id] } },
      orderBy: { id: 'asc' },
      select: { status: true },
    });
    expect(state.map(({ status }) => status)).toEqual(['published', 'draft', 'draft']);
  });

  it('changes a section and a tag, and nothing where nothing is to change', async () => {
    const saved = await save(writer, { headline: 'To be moved', tags: ['CRS'] });
    const items = [{ id: saved.id, version: saved.version }];
    const act = { kind: 'section', section: 'study' } as const;
    expect(await changeMany(editor, { act, items })).toEqual([{ id: saved.id, isDone: true, message: '' }]);
    const next = [{ id: saved.id, version: saved.version + 1 }];
    await changeMany(editor, { act: { kind: 'add-tag', tag: 'crs' }, items: next });
    await changeMany(editor, { act: { kind: 'remove-tag', tag: 'Crs' }, items: next });
    const row = await getDb().article.findUniqueOrThrow({
      where: { id: saved.id },
      include: { section: true, tags: true },
    });
    expect(row).toMatchObject({ version: saved.version + 2, section: { slug: 'study' }, tags: [] });
    const [stale] = await changeMany(editor, { act, items });
    expect(stale?.isDone).toBe(false);
  });
});
