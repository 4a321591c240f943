import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { publishArticle } from './publish-article';
import { saveArticle } from './save-article';
import type { ArticleText } from './schema';
import { paragraphs, testText } from './test-text';

provideTestDatabase('reference');

let author: StaffMember;
let editor: StaffMember;
beforeAll(async () => {
  author = await addTestStaff('author', 'Amy');
  editor = await addTestStaff('editor', 'Eve');
});

const create = (text: Partial<ArticleText> = {}, staff = author) =>
  saveArticle(staff, { id: null, version: null, text: testText(text) });

describe('saveArticle', () => {
  it('creates an article and keeps the text of the sitting', async () => {
    const first = await create({ headline: 'A first draft' });
    expect(first).toMatchObject({ version: 1, slug: 'a-first-draft', state: 'draft', url: null });
    const second = await saveArticle(author, {
      id: first.id,
      version: 1,
      text: testText({ headline: 'Better', slug: first.slug }),
    });
    expect(second).toMatchObject({ id: first.id, version: 2, slug: 'a-first-draft' });
    const kept = await getDb().articleRevision.findMany({
      where: { articleId: first.id },
      orderBy: { version: 'asc' },
    });
    expect(kept.map(({ version, kind }) => [version, kind])).toEqual([[2, 'save']]);
  });

  it('refuses an older version, names who saved the newer one, and writes nothing', async () => {
    const { id } = await create();
    await saveArticle(editor, { id, version: 1, text: testText({ headline: 'Eve’s' }) });
    const late = saveArticle(author, {
      id,
      version: 1,
      text: testText({ headline: 'Amy’s', tags: ['late'] }),
    });
    await expect(late).rejects.toMatchObject({ code: 'conflict', forPerson: expect.stringContaining('Eve') });
    const stored = await getDb().article.findUniqueOrThrow({ where: { id }, include: { tags: true } });
    expect(stored).toMatchObject({ headline: 'Eve’s', version: 2, tags: [] });
  });

  it('lets one of two people through who save in the same moment', async () => {
    const { id } = await create();
    const saves = await Promise.allSettled(
      [author, editor].map((staff) =>
        saveArticle(staff, { id, version: 1, text: testText({ headline: staff.name }) }),
      ),
    );
    expect(saves.filter((save) => save.status === 'fulfilled')).toHaveLength(1);
    expect((await getDb().article.findUniqueOrThrow({ where: { id } })).version).toBe(2);
  });

  it('never changes what readers see', async () => {
    const saved = await create({ headline: 'Out' });
    await publishArticle(author, saved);
    const before = await getDb().publishedArticle.findUniqueOrThrow({ where: { articleId: saved.id } });
    const changed = await saveArticle(author, {
      id: saved.id,
      version: saved.version,
      text: testText({
        headline: 'New words',
        slug: 'new-address',
        section: 'pnp',
        body: paragraphs('New body'),
      }),
    });
    expect(changed.state).toBe('changed');
    expect(await getDb().publishedArticle.findUniqueOrThrow({ where: { articleId: saved.id } })).toEqual(
      before,
    );
  });

  it('makes a free address from the headline, and refuses one that is taken', async () => {
    const slugs = [];
    for (let n = 0; n < 3; n += 1) slugs.push((await create({ headline: 'Same headline' })).slug);
    expect(slugs).toEqual(['same-headline', 'same-headline-2', 'same-headline-3']);
    expect((await create({ headline: 'Same headline', section: 'pnp' })).slug).toBe('same-headline');
    await expect(create({ slug: 'same-headline' })).rejects.toMatchObject({
      code: 'invalid',
      fields: { 'text.slug': expect.any(String) },
    });
    expect((await create({ headline: 'Page' })).slug).toBe('page-2');
  });

  it('gives two that save one headline at once two addresses', async () => {
    const saved = await Promise.all([1, 2, 3].map(() => create({ headline: 'At once' })));
    expect(new Set(saved.map(({ slug }) => slug)).size).toBe(3);
  });

  it('keeps a draft without anything', async () => {
    const saved = await create({ headline: '', standfirst: '', section: null, body: paragraphs('x') });
    expect(saved.slug).toBe('');
  });

  it('makes tags of new names and finds known ones by their address', async () => {
    const first = await create({ tags: ['Nursing care', 'CRS'] });
    await create({ tags: ['nursing  care'] });
    const tags = await getDb().tag.findMany({ where: { slug: 'nursing-care' }, include: { articles: true } });
    expect(tags).toHaveLength(1);
    expect(tags[0]?.articles).toHaveLength(2);
    const refs = await getDb().articleTag.count({ where: { articleId: first.id } });
    expect(refs).toBe(2);
  });
});
