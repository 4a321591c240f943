import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import { testText } from '@/lib/articles/writing/test-text';
import { unpublishArticle } from '@/lib/articles/writing/unpublish-article';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { correctDraw } from '@/lib/draws/correct-draw';
import { createDraw } from '@/lib/draws/create-draw';
import { articleRecord, articlesQuery } from '../contract/article';
import { readQuery } from '../http/read-query';
import { answerArticle } from './answer-article';
import { listArticles } from './list-articles';

provideTestDatabase();

let editor: StaffMember;
const round = { program: 'express-entry', number: '284', date: '2024-02-14', stream: 'cec', minScore: '520' };
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const body = {
  type: 'doc' as const,
  content: [
    paragraph('Canada invited candidates.'),
    { type: 'draw-highlight', attrs: { program: 'express-entry', number: '284' } },
  ],
};
const list = async (query = '') =>
  (await listArticles(readQuery(articlesQuery, new URLSearchParams(query)))).data;

async function save(slug: string, tags: string[] = []) {
  return saveArticle(editor, {
    id: null,
    version: null,
    text: testText({ slug, headline: slug, body, tags }),
  });
}
async function publish(slug: string, tags?: string[]) {
  const { id, version } = await save(slug, tags);
  await publishArticle(editor, { id, version });
  return id;
}

beforeAll(async () => {
  editor = await addTestStaff('editor');
  await createDraw(editor, { ...round, invitations: '500' });
  await publish('first', ['CRS']);
  await publish('second');
  await publish('third', ['CRS']);
  await save('a-draft', ['Drafts']);
});

describe('articles', () => {
  it('are the published ones only, newest first and paged, by section and tag', async () => {
    expect((await list()).data.map(({ slug }) => slug)).toEqual(['third', 'second', 'first']);
    const page = await list('tag=crs&limit=1');
    expect(page.data.map(({ slug }) => slug)).toEqual(['third']);
    const next = await list(`tag=crs&limit=1&cursor=${page.nextCursor}`);
    expect(next.data.map(({ slug }) => slug)).toEqual(['first']);
    expect(next.nextCursor).toBeNull();
    expect((await list('section=policy')).data).toEqual([]);
  });

  it('refuse a name that is not public', async () => {
    await expect(list('tag=drafts')).rejects.toMatchObject({ status: 400 });
    await expect(list('section=nowhere')).rejects.toMatchObject({ status: 400 });
  });

  it('have every key of the contract, links whole, figures as they now are, and what was corrected', async () => {
    const correction = { ...round, label: 'Canadian Experience Class', invitations: '500', minScore: '521' };
    await correctDraw(editor, { ...correction, version: 1, reason: 'Read wrongly.' });
    const answer = await answerArticle('express-entry', 'first');
    const article = articleRecord.parse(await answer.json());
    expect(article).toMatchObject({
      section: 'express-entry',
      slug: 'first',
      draws: [{ program: 'express-entry', number: '284' }],
      corrections: [
        { field: 'minScore', old: '520', new: '521', draw: { program: 'express-entry', number: '284' } },
      ],
    });
    expect(article.html).toMatch(/<a href="http[^"]*\/draws\/express-entry\/284">/);
    expect(article.html).toContain('521');
    expect(article.text).toContain('Canada invited candidates.');
    expect((await list()).data[2]).toEqual(article);
  });

  it('that are no longer published are gone, and drafts were never there', async () => {
    const id = await publish('short-lived');
    const { version } = await saveArticle(editor, {
      id,
      version: 1,
      text: testText({ slug: 'short-lived', headline: 'short-lived', body }),
    });
    await unpublishArticle(editor, { id, version });
    await expect(answerArticle('express-entry', 'short-lived')).rejects.toMatchObject({ status: 410 });
    // A person led its address to a page that is no article.
    const path = '/express-entry/short-lived';
    await getDb().redirect.upsert({
      where: { path },
      create: { path, target: 'https://example.org/elsewhere' },
      update: { target: 'https://example.org/elsewhere', articleId: null },
    });
    await expect(answerArticle('express-entry', 'short-lived')).rejects.toMatchObject({ status: 410 });
    await expect(answerArticle('express-entry', 'a-draft')).rejects.toMatchObject({ status: 404 });
  });
});
