import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { publishArticle } from './publish-article';
import { saveArticle } from './save-article';
import { paragraphs, testText } from './test-text';

provideTestDatabase('reference');

let author: StaffMember;
let editor: StaffMember;
beforeAll(async () => {
  author = await addTestStaff('author', 'Amy');
  editor = await addTestStaff('editor', 'Eve');
});

/** An open editor that saves by itself; `version` is the one it believes in. */
function openEditor(staff: StaffMember, tab: string = randomUUID()) {
  return (seen: { id: number | null; version: number | null }, words: string, count: number) =>
    saveArticle(staff, {
      id: seen.id,
      version: seen.version,
      isAuto: true,
      text: testText({ headline: words, body: paragraphs(words) }),
      writer: { tab, count },
    });
}
const stored = (id: number) => getDb().article.findUniqueOrThrow({ where: { id } });
const nothing = { id: null, version: null };

describe('a writer alone in one tab', () => {
  it('goes on after an answer was lost', async () => {
    const save = openEditor(author);
    const first = await save(nothing, 'one', 1);
    await save(first, 'one two', 2);
    const third = await save(first, 'one two three', 3);
    expect(third.version).toBe(3);
    expect((await stored(first.id)).headline).toBe('one two three');
  });

  it('begins one article, however often the first save is sent', async () => {
    const save = openEditor(author);
    const [one, two] = await Promise.all([save(nothing, 'begun', 1), save(nothing, 'begun again', 2)]);
    expect(one.id).toBe(two.id);
    expect((await stored(one.id)).headline).toBe('begun again');
  });

  it('is not set back by an earlier save that arrives late', async () => {
    const save = openEditor(author);
    const first = await save(nothing, 'one', 1);
    await save(first, 'later', 3);
    expect(await save(first, 'earlier', 2)).toMatchObject({ version: 2 });
    expect((await stored(first.id)).headline).toBe('later');
  });

  it('writes on through a publishing', async () => {
    const save = openEditor(author);
    const first = await save(nothing, 'Out now', 1);
    const settled = await saveArticle(author, { ...first, text: testText({ headline: 'Out now' }) });
    const again = openEditor(author);
    const mine = await again(settled, 'Out now', 1);
    await saveArticle(author, { ...mine, text: testText({ headline: 'Out now', slug: settled.slug }) });
    const current = await stored(first.id);
    await publishArticle(author, { id: first.id, version: current.version });
    const after = await again({ id: first.id, version: current.version }, 'And on', 2);
    expect(after.state).toBe('changed');
  });
});

describe('two writers', () => {
  it('refuses nobody who asks for what is stored already', async () => {
    const [closed, reopened] = [openEditor(author), openEditor(author)];
    const first = await closed(nothing, 'one', 1);
    await closed(first, 'the last words', 2);
    expect(await reopened(first, 'the last words', 1)).toMatchObject({ version: 2 });
    await expect(reopened(first, 'other words', 2)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('refuses the same person’s second tab what the first has overtaken', async () => {
    const [one, two] = [openEditor(author), openEditor(author)];
    const first = await one(nothing, 'one', 1);
    await two(first, 'from the second tab', 1);
    await expect(one(first, 'from the first', 2)).rejects.toMatchObject({ code: 'conflict' });
    expect((await stored(first.id)).headline).toBe('from the second tab');
  });

  it('lets nobody pass on an old run after somebody else wrote', async () => {
    const save = openEditor(author);
    const first = await save(nothing, 'one', 1);
    await saveArticle(editor, { ...first, text: testText({ headline: 'Eve’s' }) });
    await expect(save(first, 'one more', 2)).rejects.toMatchObject({ code: 'conflict' });
    await expect(save(nothing, 'one more', 3)).rejects.toMatchObject({ code: 'conflict' });
    expect((await stored(first.id)).headline).toBe('Eve’s');
  });

  it('lets an edit and a publishing of the version before it through unharmed, 20 times', async () => {
    for (let round = 0; round < 20; round += 1) {
      const headline = `Racing ${round}`;
      const begun = await saveArticle(author, { ...nothing, text: testText({ headline }) });
      const save = openEditor(author);
      const acts = [() => save(begun, `${headline} on`, 1), () => publishArticle(editor, begun)];
      const [first, second] = round % 2 ? acts : acts.toReversed();
      const results = await Promise.allSettled([first?.(), second?.()]);
      const published = results[round % 2 ? 1 : 0];
      expect(await stored(begun.id)).toMatchObject({ headline: `${headline} on`, version: 2 });
      const out = await getDb().publishedArticle.findUnique({ where: { articleId: begun.id } });
      expect(out?.headline).toBe(published?.status === 'fulfilled' ? headline : undefined);
    }
  }, 60_000);
});

it('floods neither the activity log nor the revisions, and settles no address', async () => {
  const save = openEditor(author);
  let seen = await save(nothing, 'N', 1);
  for (let n = 2; n <= 12; n += 1) seen = await save(seen, 'Nurses invited'.slice(0, n), n);
  expect(seen).toMatchObject({ version: 12, slug: '' });
  const target = `article:${seen.id}`;
  expect(await getDb().auditEntry.count({ where: { target } })).toBe(1);
  expect(await getDb().articleRevision.count({ where: { articleId: seen.id } })).toBe(1);

  const other = await saveArticle(editor, { ...seen, text: testText({ headline: 'Eve’s' }) });
  const rested = new Date(Date.now() - 31 * 60 * 1000);
  await getDb().articleRevision.updateMany({ where: { articleId: seen.id }, data: { updatedAt: rested } });
  await openEditor(editor)(other, 'After a rest', 1);
  const kept = await getDb().articleRevision.findMany({
    where: { articleId: seen.id },
    orderBy: { id: 'asc' },
  });
  expect(kept.map(({ version, staffId }) => [version, staffId])).toEqual([
    [12, author.id],
    [13, editor.id],
    [14, editor.id],
  ]);
});

it('leaves no tag behind that was half typed', async () => {
  const text = testText({ tags: ['Nur'] });
  const first = await saveArticle(author, { ...nothing, text, isAuto: true });
  await saveArticle(author, { ...first, text: { ...text, tags: ['Nurses of spring'] }, isAuto: true });
  expect(await getDb().tag.count({ where: { slug: 'nur' } })).toBe(0);
  expect(await getDb().tag.count({ where: { slug: 'nurses-of-spring' } })).toBe(1);
});
