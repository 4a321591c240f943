import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import { testText } from '@/lib/articles/writing/test-text';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { judgeComments } from '../keeping/judge-comments';
import { postComment } from '../post-comment';
import { getArticleComments } from '../queries';
import { pageToken } from '../rules/hashes';
import { commentForm } from '../schema';
import { eraseWriter } from './erase-writer';
import { exportWriter } from './export-writer';
import { findWriter, getWriter } from './find-writer';

provideTestDatabase();

let editor: StaffMember;
let stranger: StaffMember;
let articleId = 0;
let count = 0;

async function post(email: string, more: object = {}): Promise<number> {
  count += 1;
  const form = commentForm.parse({
    ...{ name: 'Amara', email, comment: `Words, ${count}`, article: articleId },
    ...{ token: pageToken(articleId, { isKept: true }), ...more },
  });
  await postComment(form, `203.0.113.${count}`);
  const { id, state } = await getDb().comment.findFirstOrThrow({ orderBy: { id: 'desc' } });
  if (state === 'waiting') await judgeComments(editor, { ids: [id], from: 'waiting', to: 'approved' });
  return id;
}

const shownWords = async () => {
  const { data } = await getArticleComments({ id: articleId, publishedAt: new Date().toISOString() });
  return JSON.stringify(data?.threads ?? []);
};

beforeAll(async () => {
  editor = await addTestStaff('editor');
  stranger = await addTestStaff('contributor');
  const { id, version } = await saveArticle(editor, { id: null, version: null, text: testText() });
  await publishArticle(editor, { id, version });
  articleId = id;
});

describe('a person who comments', () => {
  it('is shown, handed out and erased to those alone who judge comments', async () => {
    await post('guarded@example.com');
    const { id } = await findWriter(editor, { email: 'guarded@example.com' });
    const refused = { code: 'forbidden' };
    await expect(findWriter(stranger, { email: 'guarded@example.com' })).rejects.toMatchObject(refused);
    await expect(getWriter(stranger, id)).rejects.toMatchObject(refused);
    await expect(exportWriter(stranger, id)).rejects.toMatchObject(refused);
    const erasure = eraseWriter(stranger, { writerId: id, email: 'guarded@example.com' });
    await expect(erasure).rejects.toMatchObject(refused);
  });

  it('is found by address however it is spelt, and told where nobody has it', async () => {
    await post('found@example.com');
    const { id } = await findWriter(editor, { email: ' Found@Example.com ' });
    expect(await getWriter(editor, id)).toMatchObject({ email: 'found@example.com', repliesSince: null });
    const nobody = findWriter(editor, { email: 'nobody@example.com' });
    await expect(nobody).rejects.toMatchObject({ code: 'not-found', fields: { email: expect.any(String) } });
  });

  it('is handed everything that is kept, and no key or hash', async () => {
    const first = await post('export@example.com', { comment: 'My first words' });
    await post('export@example.com', { comment: 'An answer', parent: String(first), replies: 'on' });
    const { id } = await findWriter(editor, { email: 'export@example.com' });
    const all = await exportWriter(editor, id);
    expect(all.comments).toMatchObject([
      { text: 'My first words', answers: null, state: 'approved', isNetworkKept: true },
      { text: 'An answer', answers: first, wantsReplies: true },
    ]);
    const writer = await getDb().commentWriter.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(all)).not.toContain(writer.leaveKey);
    expect(await getDb().auditEntry.count({ where: { act: 'comment.export' } })).toBe(1);
  });

  it('is erased with words, address and mails; the replies of others keep their place', async () => {
    const email = 'erase@example.com';
    const answered = await post(email, { comment: 'Somebody will answer me', replies: 'on' });
    await post(email, { comment: 'Nobody answers this' });
    await post('other@example.com', { comment: 'An answer that stays', parent: String(answered) });
    expect(await getDb().mail.count({ where: { to: email } })).toBeGreaterThan(0);
    const { id } = await findWriter(editor, { email });
    const slip = eraseWriter(editor, { writerId: id, email: 'eraze@example.com' });
    await expect(slip).rejects.toMatchObject({ code: 'invalid', fields: { email: expect.any(String) } });

    expect(await eraseWriter(editor, { writerId: id, email })).toEqual({ count: 2 });
    const words = await shownWords();
    expect(words).toContain('An answer that stays');
    expect(words).not.toContain('Somebody will answer me');
    expect(words).not.toContain('Nobody answers this');
    const db = getDb();
    expect(await db.commentWriter.count({ where: { email } })).toBe(0);
    expect(await db.mail.count({ where: { to: email } })).toBe(0);
    const entry = await db.auditEntry.findFirstOrThrow({ where: { act: 'comment.erase' } });
    expect(JSON.stringify([entry.target, entry.before, entry.after])).not.toContain(email);
    await expect(eraseWriter(editor, { writerId: id, email })).rejects.toMatchObject({ code: 'not-found' });
  });
});
