import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import { testText } from '@/lib/articles/writing/test-text';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { listBans } from '../desk/bans';
import { postComment } from '../post-comment';
import { pageToken } from '../rules/hashes';
import { commentForm } from '../schema';
import { banWriter, liftBan } from './bans';
import { cleanComments } from './clean-comments';
import { judgeComments } from './judge-comments';

provideTestDatabase();

const day = 86_400_000;
let editor: StaffMember;
let articleId = 0;
let count = 0;

const newest = () => getDb().comment.findFirstOrThrow({ orderBy: { id: 'desc' } });
async function post(email: string, address = `198.51.100.${count + 1}`) {
  count += 1;
  const form = commentForm.parse({
    ...{ name: 'Zed', email, comment: `Words, ${count}`, article: articleId },
    token: pageToken(articleId, { isKept: true }),
  });
  await postComment(form, address);
  return newest();
}

beforeAll(async () => {
  editor = await addTestStaff('editor');
  const { id, version } = await saveArticle(editor, { id: null, version: null, text: testText() });
  await publishArticle(editor, { id, version });
  articleId = id;
});

describe('a ban', () => {
  const why = { days: '7' as const, reason: 'Sells things' };

  it('is no stranger’s to set or lift', async () => {
    const { id } = await post('guard@example.com');
    const stranger = await addTestStaff('contributor');
    const refused = { code: 'forbidden' };
    const ban = banWriter(stranger, { commentId: id, kind: 'email', ...why });
    await expect(ban).rejects.toMatchObject(refused);
    await expect(liftBan(stranger, { hash: 'x' })).rejects.toMatchObject(refused);
    await expect(listBans(stranger)).rejects.toMatchObject(refused);
  });

  it('on an address holds wherever it writes from, until its day or until it is lifted', async () => {
    const email = 'banned@example.com';
    const { id } = await post(email);
    await banWriter(editor, { commentId: id, kind: 'email', ...why });
    expect(await post('Banned@Example.com')).toMatchObject({ state: 'spam' });
    expect(await post('another@example.com')).toMatchObject({ state: 'waiting' });
    const [ban] = await listBans(editor);
    expect(ban).toMatchObject({ kind: 'email', reason: 'Sells things' });
    expect(JSON.stringify(ban)).not.toContain('banned@');

    await getDb().commentBan.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await listBans(editor)).toEqual([]);
    expect(await post(email)).toMatchObject({ state: 'waiting' });

    await banWriter(editor, { commentId: id, kind: 'email', ...why });
    await liftBan(editor, { hash: ban?.hash ?? '' });
    await liftBan(editor, { hash: ban?.hash ?? '' });
    expect(await post(email)).toMatchObject({ state: 'waiting' });
    expect(await getDb().auditEntry.count({ where: { act: 'comment.lift-ban' } })).toBe(1);
  });

  it('on a network that is not kept any more is refused in words', async () => {
    const { id } = await post('old@example.com');
    await getDb().comment.update({ where: { id }, data: { networkHash: null } });
    const ban = banWriter(editor, { commentId: id, kind: 'network', ...why });
    await expect(ban).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the cleaning', () => {
  const age = (id: number, days: number) =>
    getDb().comment.update({
      where: { id },
      data: { createdAt: new Date(Date.now() - days * day), judgedAt: new Date(Date.now() - days * day) },
    });

  it('forgets networks and what was set aside after 30 days, and ended bans; the rest stays', async () => {
    const shown = await post('shown@example.com');
    const spam = await post('spam@example.com');
    const fresh = await post('fresh@example.com');
    await judgeComments(editor, { ids: [shown.id], from: 'waiting', to: 'approved' });
    await judgeComments(editor, { ids: [spam.id, fresh.id], from: 'waiting', to: 'spam' });
    await age(shown.id, 31);
    await age(spam.id, 31);
    const hash = 'ended';
    await getDb().commentBan.create({
      data: {
        ...{ hash, kind: 'email', reason: 'Long ago' },
        ...{ createdAt: new Date(Date.now() - 8 * day), expiresAt: new Date(Date.now() - day) },
      },
    });
    await getDb().commentWriter.updateMany({
      where: { email: 'spam@example.com' },
      data: { createdAt: new Date(Date.now() - 31 * day) },
    });
    await cleanComments();

    const left = await getDb().comment.findMany({
      where: { id: { in: [shown.id, spam.id, fresh.id] } },
      orderBy: { id: 'asc' },
    });
    expect(left.map(({ id, state }) => [id, state])).toEqual([
      [shown.id, 'approved'],
      [fresh.id, 'spam'],
    ]);
    expect(left.map(({ networkHash }) => networkHash !== null)).toEqual([false, true]);
    expect(await getDb().commentBan.count({ where: { hash } })).toBe(0);
    expect(await getDb().commentWriter.count({ where: { email: 'spam@example.com' } })).toBe(0);
    expect(await getDb().commentWriter.count({ where: { email: 'shown@example.com' } })).toBe(1);
  });
});
