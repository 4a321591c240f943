import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import { testText } from '@/lib/articles/writing/test-text';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { banWriter } from './keeping/bans';
import { closeComments } from './keeping/close-comments';
import { judgeComments } from './keeping/judge-comments';
import { postComment } from './post-comment';
import { getArticleComments, getThread, listThreads } from './queries';
import { pageToken } from './rules/hashes';
import { keepRules } from './rules/keep-rules';
import { getDeskRules } from './rules/read-rules';
import { type commentRules, rulesAsText } from './rules/schema';
import { type CommentState, commentForm } from './schema';

provideTestDatabase();

let editor: StaffMember;
let article = { id: 0, publishedAt: new Date().toISOString() };
let count = 0;

beforeAll(async () => {
  editor = await addTestStaff('editor');
});
beforeEach(async () => {
  const { id, version } = await saveArticle(editor, { id: null, version: null, text: testText() });
  await publishArticle(editor, { id, version });
  article = { id, publishedAt: new Date().toISOString() };
});

/** A new network for each, so that none is fast. */
const network = () => `203.0.${Math.floor(++count / 250)}.${count % 250}`;
const form = (more: object = {}) =>
  commentForm.parse({
    name: 'Amara',
    email: 'amara@example.com',
    comment: `Words of a reader, ${++count}`,
    article: article.id,
    token: pageToken(article.id, { isKept: true }),
    ...more,
  });
const post = (more: object = {}, address = network()) => postComment(form(more), address);
const newest = () =>
  getDb().comment.findFirstOrThrow({ where: { articleId: article.id }, orderBy: { id: 'desc' } });
const judge = (id: number, to: CommentState, from: CommentState = 'waiting') =>
  judgeComments(editor, { ids: [id], from, to });
async function postShown(more: object = {}) {
  await post(more);
  const { id, state } = await newest();
  if (state === 'waiting') await judge(id, 'approved');
  return id;
}
const setRules = async (rules: Partial<z.input<typeof commentRules>>) =>
  keepRules(editor, { ...rules, seen: rulesAsText(await getDeskRules(editor)) });
const shown = async () => (await getArticleComments(article)).data;
const mails = (to: string) => getDb().mail.findMany({ where: { to }, orderBy: { id: 'asc' } });

describe('a comment', () => {
  it('waits the first time, and is shown at once when its writer is known', async () => {
    const email = 'first@example.com';
    expect((await post({ email })).outcome).toBe('waiting');
    const first = await newest();
    expect(first.heldFor).toEqual(['first']);
    expect(first.networkHash).not.toContain('203.0');
    expect(await shown()).toMatchObject({ total: 0, isOpen: true });
    await judge(first.id, 'approved');
    expect((await post({ email })).outcome).toBe('posted');
    expect((await post({ email, name: 'Somebody else' })).outcome).toBe('waiting');
    expect(await shown()).toMatchObject({ total: 2, threads: [{ name: 'Amara' }, { name: 'Amara' }] });
    expect(JSON.stringify(await shown())).not.toContain(email);
  });

  it('is one comment, however often its button is pressed', async () => {
    const same = form({ comment: 'Pressed in a hurry' });
    const address = network();
    await Promise.allSettled([postComment(same, address), postComment(same, address)]);
    await postComment(same, address);
    expect(await getDb().comment.count({ where: { articleId: article.id } })).toBe(1);
  });

  it('has one level of replies: an answer to a reply stands beside it', async () => {
    const first = await postShown();
    const reply = await postShown({ parent: first });
    await postShown({ parent: reply });
    expect(await shown()).toMatchObject({ total: 3, threads: [{ id: first, replyCount: 2 }] });
    const other = form({ parent: first, article: article.id });
    await judge(first, 'spam', 'approved');
    expect(await shown()).toMatchObject({ total: 0, threads: [] });
    await expect(postComment(other, network())).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      getDb().comment.create({ data: { articleId: article.id, parentId: reply, name: 'x', body: 'x' } }),
    ).rejects.toThrow(/does not reply to a first comment/);
  });

  it.each([
    ['links', { comment: 'See https://a.example and https://b.example' }],
    ['trap', { website: 'https://spam.example' }],
    ['page', { token: 'made.up.x.token' }],
    ['words', { comment: 'Buy our VÎSA guarantee now' }],
  ])('is held for %s, whoever writes', async (reason, more) => {
    await setRules({ waiting: 'none', heldWords: 'visa guarantee\ncasino' });
    expect((await post(more)).outcome).toBe('waiting');
    expect((await newest()).heldFor).toContain(reason);
    await setRules({});
  });

  it('is held for its pace, its copies and its banned network', async () => {
    await setRules({ waiting: 'none' });
    const address = network();
    expect((await post({}, address)).outcome).toBe('posted');
    await post({}, address);
    expect((await newest()).heldFor).toEqual(['speed']);
    await post({ comment: 'The same words!' });
    await post({ comment: 'the SAME   words', email: 'other@example.com' });
    const copy = await newest();
    expect(copy.heldFor).toEqual(['repeat']);
    await post({ token: pageToken(article.id, { isKept: false }) });
    expect((await newest()).heldFor).toEqual(['speed']);
    const banned = network();
    await post({}, banned);
    await banWriter(editor, { commentId: (await newest()).id, kind: 'network', days: '7', reason: 'Rude' });
    expect((await post({}, banned)).outcome).toBe('waiting');
    expect(await newest()).toMatchObject({ state: 'spam' });
    await setRules({});
  });

  it('is refused where comments are closed, one by one, by age, or all', async () => {
    await closeComments(editor, { articleId: article.id, isClosed: 'yes' });
    expect(await shown()).toMatchObject({ isOpen: false });
    await expect(post()).rejects.toMatchObject({ code: 'conflict' });
    await closeComments(editor, { articleId: article.id, isClosed: 'no' });
    await setRules({ closeAfterDays: '14' });
    const old = new Date(Date.now() - 15 * 86_400_000);
    await getDb().publishedArticle.update({
      where: { articleId: article.id },
      data: { firstPublishedAt: old },
    });
    await expect(post()).rejects.toMatchObject({ code: 'conflict' });
    await setRules({ isOn: 'off' });
    expect(await shown()).toBeNull();
    await setRules({});
  });

  it('goes by no rules that were set over a colleague’s unseen', async () => {
    const seen = rulesAsText(await getDeskRules(editor));
    await keepRules(editor, { mostLinks: '3', seen });
    const late = keepRules(editor, { waiting: 'none', seen });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    expect(await getDeskRules(editor)).toMatchObject({ mostLinks: 3, waiting: 'new' });
    await setRules({});
  });

  it('keeps whatever was typed, and refuses only what is empty or too long', async () => {
    const hostile =
      "<script>alert(1)</script> {{7*7}} ' OR 1=1;-- \u2028 \u202Egnp.exe Z\u0351\u0489a 🧑🏽‍🌾";
    await post({ comment: `${hostile}\u0000`, name: '</title><b>' });
    expect(await newest()).toMatchObject({ body: hostile, name: '</title><b>' });
    const wrong = { name: 'n'.repeat(10_000), comment: '\u200B \u0000', email: 'no' };
    const { error } = commentForm.safeParse({ ...wrong, article: 1 });
    expect(error?.issues.map(({ path: [field] }) => field)).toEqual(['name', 'email', 'comment']);
  });
});

describe('replies by mail', () => {
  it('are sent after a confirmation alone, once each, and end with one press', async () => {
    const { confirmReplies, leaveReplies } = await import('./replies/answer-mail');
    const email = 'listener@example.com';
    const first = await postShown({ email, replies: 'on' });
    await postShown({ parent: first, email: 'other1@example.com' });
    const [ask, ...others] = await mails(email);
    expect(ask?.kind).toBe('comment.confirm');
    expect(others).toEqual([]);
    await confirmReplies(/comments\/confirm\/([\w-]{43})/.exec(ask?.text ?? '')?.[1] ?? '');
    const reply = await postShown({ parent: first, email: 'other2@example.com', name: 'Lucie' });
    await judge(reply, 'spam', 'approved');
    await judge(reply, 'approved', 'spam');
    const [, told, ...more] = await mails(email);
    expect(more).toEqual([]);
    expect(told?.text).toContain(`comments?thread=${first}#comment-${reply}`);
    expect(told?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
    await leaveReplies(/comments\/leave\/([\w-]{43})/.exec(told?.text ?? '')?.[1] ?? '');
    await postShown({ parent: first, email: 'other3@example.com' });
    expect(await mails(email)).toHaveLength(2);
    await expect(leaveReplies('A'.repeat(43))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an editor', () => {
  it('alone decides, and never over a colleague who was faster', async () => {
    await post({ email: 'new@example.com' });
    const { id } = await newest();
    const author = await addTestStaff('author');
    await expect(judgeComments(author, { ids: [id], from: 'waiting', to: 'approved' })).rejects.toMatchObject(
      {
        code: 'forbidden',
      },
    );
    expect((await judge(id, 'spam')).ids).toEqual([id]);
    expect((await judge(id, 'approved')).ids).toEqual([]);
    expect(await newest()).toMatchObject({ state: 'spam' });
    const change = await getDb().contentChange.findFirst({
      where: { tags: { has: `comments:${article.id}` } },
    });
    expect(change).toBeNull();
  });
});

it('pages thousands by key', async () => {
  const rows = Array.from({ length: 130 }, (_, place) => ({
    articleId: article.id,
    state: 'approved' as const,
    name: 'Reader',
    body: `Comment ${place}`,
  }));
  await getDb().comment.createMany({ data: rows });
  const first = (await listThreads(article, null)).data;
  expect(first?.threads).toHaveLength(50);
  const second = (await listThreads(article, first?.olderBefore ?? 0)).data;
  const third = (await listThreads(article, second?.olderBefore ?? 0)).data;
  expect([second?.threads.length, third?.threads.length, third?.olderBefore]).toEqual([50, 30, null]);
  expect((await shown())?.threads).toHaveLength(20);
  const id = first?.threads[0]?.id ?? 0;
  expect((await getThread(article, id)).data).toMatchObject({ id, nextAfter: null, isOpen: true });
  expect((await getThread({ ...article, id: article.id + 1 }, id)).data).toBeNull();
});
