import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { saveArticle } from '../../writing/save-article';
import { testText } from '../../writing/test-text';
import { endArticlePreviews } from './end-previews';
import { openArticlePreview } from './open-preview';
import { readPreview } from './read-preview';

process.env.AUTH_SECRET = 'a secret of this test alone';
provideTestDatabase('reference');

let author: StaffMember;
let other: StaffMember;
beforeAll(async () => {
  author = await addTestStaff('author', 'Amy');
  other = await addTestStaff('author', 'Bob');
});

const write = (headline: string) =>
  saveArticle(author, { id: null, version: null, text: testText({ headline }) });
const tokenOf = (path: string | null) => path?.replace('/preview/', '') ?? '';
const opens = async (token: string) => (await readPreview(token)).data;

describe('a preview link', () => {
  it('opens what was saved last, and goes on doing so', async () => {
    const saved = await write('Not out yet');
    const token = tokenOf((await openArticlePreview(author, saved)).path);
    expect(await opens(token)).toMatchObject({ kind: 'found', article: { headline: 'Not out yet' } });
    await saveArticle(author, { ...saved, text: testText({ headline: 'Better said' }) });
    expect(await opens(token)).toMatchObject({ kind: 'found', article: { headline: 'Better said' } });
    expect(tokenOf((await openArticlePreview(author, saved)).path)).toBe(token);
  });

  it('opens a draft that has neither section nor headline', async () => {
    const text = testText({ headline: '', section: null });
    const saved = await saveArticle(author, { id: null, version: null, text });
    const token = tokenOf((await openArticlePreview(author, saved)).path);
    expect(await opens(token)).toMatchObject({ kind: 'found', article: { headline: 'No headline yet' } });
  });

  it('opens nothing with another signature', async () => {
    const token = tokenOf((await openArticlePreview(author, await write('Signed'))).path);
    const forged = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    for (const wrong of [forged, token.slice(0, 32), `${token}A`, 'no-such-token', ''])
      expect(await opens(wrong)).toEqual({ kind: 'missing' });
  });

  it('is closed once it has expired, was ended, or its maker is no longer here', async () => {
    const saved = await write('Closed later');
    const token = tokenOf((await openArticlePreview(author, saved)).path);
    const state = await endArticlePreviews(author, saved);
    expect(state).toEqual({ path: null, openLinks: 0, lastUntil: null });
    expect(await opens(token)).toEqual({ kind: 'gone' });

    const next = tokenOf((await openArticlePreview(author, saved)).path);
    expect(next).not.toBe(token);
    await getDb()
      .$executeRaw`UPDATE article_previews SET created_at = now() - interval '8 days', expires_at = now() - interval '1 second' WHERE ended_at IS NULL AND article_id = ${saved.id}`;
    expect(await opens(next)).toEqual({ kind: 'gone' });

    const third = tokenOf((await openArticlePreview(author, saved)).path);
    await getDb().staff.update({ where: { id: author.id }, data: { isActive: false } });
    expect(await opens(third)).toEqual({ kind: 'gone' });
    await getDb().staff.update({ where: { id: author.id }, data: { isActive: true } });
  });

  it('is for those who see the article at the desk', async () => {
    const saved = await write('Amy’s own');
    await expect(openArticlePreview(other, saved)).rejects.toMatchObject({ code: 'not-found' });
    await expect(endArticlePreviews(other, saved)).rejects.toMatchObject({ code: 'not-found' });
  });
});
