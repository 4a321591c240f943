import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { getArticle } from '../article-page';
import { publishArticle } from './publish-article';
import { saveArticle } from './save-article';
import type { ArticleText } from './schema';
import { paragraphs, testText } from './test-text';
import { unpublishArticle } from './unpublish-article';

provideTestDatabase('reference');

let author: StaffMember;
let other: StaffMember;
let contributor: StaffMember;
beforeAll(async () => {
  author = await addTestStaff('author', 'Amy');
  other = await addTestStaff('author', 'Bob');
  contributor = await addTestStaff('contributor', 'Con');
  await getDb().author.create({ data: { slug: 'amy', name: 'Amy' } });
});

let n = 0;
beforeEach(() => {
  n += 1;
});
const save = (text: Partial<ArticleText> = {}, staff = author) =>
  saveArticle(staff, { id: null, version: null, text: testText({ headline: `Story ${n}`, ...text }) });
const resave = (saved: { id: number; version: number }, text: Partial<ArticleText>) =>
  saveArticle(author, { ...saved, text: testText({ headline: `Story ${n}`, ...text }) });
const answerAt = async (section: string, slug: string) => (await getArticle(section, slug)).data;
const lastTags = async () =>
  (await getDb().contentChange.findFirstOrThrow({ orderBy: { id: 'desc' }, select: { tags: true } })).tags;

describe('publishArticle', () => {
  it('gives readers the text, its authors, tags and references, and says what changed', async () => {
    const body = {
      type: 'doc' as const,
      content: [{ type: 'draw-highlight', attrs: { program: 'express-entry', number: '284' } }],
    };
    const saved = await save({ authors: ['amy'], tags: ['Nursing'], body });
    const published = await publishArticle(author, saved);
    expect(published).toMatchObject({ state: 'published', url: `/express-entry/story-${n}` });
    expect(await answerAt('express-entry', `story-${n}`)).toMatchObject({
      kind: 'found',
      article: { headline: `Story ${n}`, authors: [{ name: 'Amy' }], tags: [{ name: 'Nursing' }] },
    });
    expect(await lastTags()).toEqual(
      expect.arrayContaining([
        `article:${saved.id}`,
        'articles',
        'section:express-entry',
        'author:amy',
        'tag:nursing',
      ]),
    );
    const references = await getDb().articleReference.findMany({
      where: { articleId: saved.id, state: 'published' },
    });
    expect(references).toMatchObject([{ kind: 'draw', target: 'express-entry/284', count: 1 }]);
  });

  it.each<[string, Partial<ArticleText>, string]>([
    ['no headline', { headline: '' }, 'text.headline'],
    ['no section', { section: null }, 'text.section'],
    [
      'a picture without alt text',
      { body: { type: 'doc', content: [{ type: 'picture', attrs: { mediaId: 1, alt: ' ' } }] } },
      'text.body',
    ],
    [
      'an impossible NOC code',
      { body: paragraphs('Nurses (NOC 3012) and NOC 99999 are invited.') },
      'text.body',
    ],
  ])('is stopped by %s', async (_what, text, field) => {
    const saved = await save(text);
    await expect(publishArticle(author, saved)).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: expect.any(String) },
    });
    expect(await getDb().publishedArticle.count({ where: { articleId: saved.id } })).toBe(0);
  });

  it('is stopped by a hero picture without alt text', async () => {
    const { id } = await getDb().media.create({
      data: {
        hash: `hash-${n}`,
        filename: '',
        mime: 'image/png',
        width: 1,
        height: 1,
        bytes: 1,
        widths: [1],
      },
    });
    const saved = await save({ heroMediaId: id });
    await expect(publishArticle(author, saved)).rejects.toMatchObject({
      fields: { 'text.heroAlt': expect.any(String) },
    });
  });

  it('refuses a version that is not the newest', async () => {
    const saved = await save();
    await resave(saved, { slug: saved.slug, standfirst: 'Newer' });
    await expect(publishArticle(author, saved)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('leaves a redirect where section or address change, and keeps the first day out', async () => {
    const saved = await save({ slug: `first-${n}` });
    await publishArticle(author, saved);
    const first = await getDb().publishedArticle.findUniqueOrThrow({ where: { articleId: saved.id } });
    const moved = await resave(saved, { slug: `second-${n}`, section: 'pnp' });
    await publishArticle(author, moved);
    expect(await answerAt('express-entry', `first-${n}`)).toEqual({
      kind: 'moved',
      location: `/pnp/second-${n}`,
      isArticle: true,
    });
    expect(await lastTags()).toEqual(expect.arrayContaining(['section:express-entry', 'section:pnp']));
    const now = await getDb().publishedArticle.findUniqueOrThrow({ where: { articleId: saved.id } });
    expect(now.firstPublishedAt).toEqual(first.firstPublishedAt);

    const back = await resave(moved, { slug: `first-${n}` });
    await publishArticle(author, back);
    expect(await answerAt('express-entry', `first-${n}`)).toMatchObject({ kind: 'found' });
    expect(await answerAt('pnp', `second-${n}`)).toEqual({
      kind: 'moved',
      location: `/express-entry/first-${n}`,
      isArticle: true,
    });
  });
});

describe('unpublishArticle', () => {
  it('makes the address answer “gone”, and publishing again brings it back with its first day', async () => {
    const saved = await save();
    await publishArticle(author, saved);
    const { firstPublishedAt } = await getDb().publishedArticle.findUniqueOrThrow({
      where: { articleId: saved.id },
    });
    expect(await unpublishArticle(author, saved)).toMatchObject({ state: 'unpublished', url: null });
    expect(await answerAt('express-entry', saved.slug)).toEqual({ kind: 'gone' });
    await publishArticle(author, saved);
    expect(await answerAt('express-entry', saved.slug)).toMatchObject({ kind: 'found' });
    const again = await getDb().publishedArticle.findUniqueOrThrow({ where: { articleId: saved.id } });
    expect(again.firstPublishedAt).toEqual(firstPublishedAt);
  });
});

describe('roles', () => {
  it('keep one’s own articles from others', async () => {
    const saved = await save();
    const text = testText();
    await expect(saveArticle(other, { ...saved, text })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(publishArticle(other, saved)).rejects.toMatchObject({ code: 'forbidden' });
    await publishArticle(author, saved);
    await expect(unpublishArticle(other, saved)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('let a contributor write a draft and not publish it', async () => {
    const saved = await save({}, contributor);
    await expect(publishArticle(contributor, saved)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
