import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { createDraw } from '@/lib/draws/create-draw';
import { getArticle } from '../article-page';
import { publishArticle } from '../writing/publish-article';
import { saveArticle } from '../writing/save-article';
import type { ArticleText } from '../writing/schema';
import { paragraphs, testText } from '../writing/test-text';
import { unpublishArticle } from '../writing/unpublish-article';
import { listRelatedArticles } from './list-related';

provideTestDatabase();

let editor: StaffMember;
const highlight = { type: 'draw-highlight', attrs: { program: 'express-entry', number: '284' } };
const doc = (...content: object[]) => ({ type: 'doc', content }) as ArticleText['body'];
const ids = new Map<string, number>();
const idOf = (headline: string) => ids.get(headline) ?? 0;

async function publish(change: Partial<ArticleText> & { headline: string }): Promise<void> {
  const known = ids.get(change.headline) ?? null;
  const now = known === null ? null : await getDb().article.findUniqueOrThrow({ where: { id: known } });
  const text = testText({ ...change, slug: now?.slug ?? '' });
  const saved = await saveArticle(editor, { id: known, version: now ? now.version : null, text });
  await publishArticle(editor, { id: saved.id, version: saved.version });
  ids.set(change.headline, saved.id);
}

async function readRelated(headline: string, count = 6): Promise<string[]> {
  const { slug } = await getDb().article.findUniqueOrThrow({ where: { id: idOf(headline) } });
  const { data } = await getArticle('express-entry', slug ?? '');
  if (data.kind !== 'found') throw new Error(data.kind);
  return (await listRelatedArticles(data.article, count)).data.map((card) => card.headline);
}

beforeAll(async () => {
  editor = await addTestStaff('editor');
  await createDraw(editor, {
    program: 'express-entry',
    number: '284',
    date: '2024-02-14',
    stream: 'healthcare',
    invitations: '3500',
    minScore: '422',
  });
  await publish({ headline: 'Elsewhere', section: 'policy', body: paragraphs('Another thing.') });
  await publish({ headline: 'Same section' });
  await publish({ headline: 'Same tag', section: 'work', tags: ['Nurses'] });
  await publish({ headline: 'Same draw', section: 'study', body: doc(highlight) });
  await publish({ headline: 'Own', tags: ['Nurses'], body: doc(highlight) });
});

describe('related stories', () => {
  it('come by draw, tag and section, the fresher first, never the story itself', async () => {
    expect(await readRelated('Own')).toEqual(['Same draw', 'Same tag', 'Same section', 'Elsewhere']);
  });

  it('begin with what the editor put first, in that order, none twice', async () => {
    const related = [idOf('Elsewhere'), idOf('Same tag'), idOf('Elsewhere')];
    await publish({ headline: 'Own', tags: ['Nurses'], body: doc(highlight), related });
    expect(await readRelated('Own')).toEqual(['Elsewhere', 'Same tag', 'Same draw', 'Same section']);
    expect(await readRelated('Own', 1)).toEqual(['Elsewhere']);
  });

  it('neither show a story that was taken down nor lose its place', async () => {
    const { version } = await getDb().article.findUniqueOrThrow({ where: { id: idOf('Elsewhere') } });
    await unpublishArticle(editor, { id: idOf('Elsewhere'), version });
    expect(await readRelated('Own')).toEqual(['Same tag', 'Same draw', 'Same section']);
    await publish({ headline: 'Elsewhere', section: 'policy', body: paragraphs('Another thing.') });
    expect((await readRelated('Own'))[0]).toBe('Elsewhere');
  });

  it('leave out what a see-also of the text shows already', async () => {
    const pointer = { type: 'see-also', attrs: { articleId: idOf('Elsewhere') } };
    const related = [idOf('Elsewhere'), idOf('Same section')];
    await publish({ headline: 'Own', tags: ['Nurses'], body: doc(highlight, pointer), related });
    expect(await readRelated('Own')).toEqual(['Same section', 'Same draw', 'Same tag']);
  });

  it('are saved with the working copy, and readers have the published ones until the next time', async () => {
    const before = await getDb().article.findUniqueOrThrow({ where: { id: idOf('Own') } });
    const text = testText({ headline: 'Own', slug: 'own', related: [before.id, idOf('Same tag')] });
    await saveArticle(editor, { id: before.id, version: before.version, text });
    const after = await getDb().article.findUniqueOrThrow({ where: { id: before.id } });
    // A story is never put under itself.
    expect(after.related).toEqual([idOf('Same tag')]);
    expect((await readRelated('Own'))[0]).toBe('Same section');
  });
});
