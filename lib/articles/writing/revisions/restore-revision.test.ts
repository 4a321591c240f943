import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { publishArticle } from '../publish-article';
import { saveArticle } from '../save-article';
import { paragraphs, testText } from '../test-text';
import { compareRevisions, listRevisions } from './desk';
import { restoreRevision } from './restore-revision';

provideTestDatabase('reference');

let author: StaffMember;
let editor: StaffMember;
let contributor: StaffMember;
beforeAll(async () => {
  author = await addTestStaff('author', 'Amy');
  editor = await addTestStaff('editor', 'Eve');
  contributor = await addTestStaff('contributor', 'Cal');
});

const text = (words: string) => testText({ headline: words, body: paragraphs(words) });
const stored = (id: number) => getDb().article.findUniqueOrThrow({ where: { id } });
const revisionsOf = (articleId: number) =>
  getDb().articleRevision.findMany({ where: { articleId }, orderBy: { id: 'asc' } });

/** An article of two sittings: the author's, then the editor's. */
async function twoSittings() {
  const one = await saveArticle(author, { id: null, version: null, text: text('As Amy wrote it') });
  const two = await saveArticle(editor, { ...one, text: { ...text('As Eve wrote it'), slug: one.slug } });
  const [first] = await revisionsOf(one.id);
  if (!first) throw new Error('no revision was kept');
  return { id: one.id, version: two.version, first, slug: one.slug };
}

describe('putting a text back', () => {
  it('makes a new version and a new revision, and loses neither text', async () => {
    const { id, version, first, slug } = await twoSittings();
    const saved = await restoreRevision(author, { id, version, revisionId: first.id });
    expect(saved).toMatchObject({ version: version + 1, slug, state: 'draft' });
    expect(await stored(id)).toMatchObject({ headline: 'As Amy wrote it', updatedById: author.id });
    const kept = await revisionsOf(id);
    expect(kept.map(({ kind, restoredVersion }) => [kind, restoredVersion])).toEqual([
      ['save', null],
      ['save', null],
      ['restore', 1],
    ]);
    expect(kept[1]?.snapshot).toMatchObject({ headline: 'As Eve wrote it' });
    const page = await listRevisions(author, { articleId: id });
    expect(page?.revisions.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
    const again = restoreRevision(author, { id, version: saved.version, revisionId: first.id });
    await expect(again).rejects.toMatchObject({ code: 'invalid' });
  });

  it('changes nothing that readers see, until it is published', async () => {
    const { id, version, first } = await twoSittings();
    const published = await publishArticle(editor, { id, version });
    const saved = await restoreRevision(editor, { id, version: published.version, revisionId: first.id });
    expect(saved.state).toBe('changed');
    const out = await getDb().publishedArticle.findUniqueOrThrow({ where: { articleId: id } });
    expect(out.headline).toBe('As Eve wrote it');
  });

  it('is refused to somebody who did not see the newest version', async () => {
    const { id, version, first } = await twoSittings();
    const stale = restoreRevision(author, { id, version: version - 1, revisionId: first.id });
    await expect(stale).rejects.toMatchObject({ code: 'conflict' });
    expect((await stored(id)).headline).toBe('As Eve wrote it');
  });

  it('races a save: one of the two is refused, and no text is lost', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { id, version, first, slug } = await twoSittings();
      const writer = { tab: randomUUID(), count: 1 };
      const [saving, restoring] = await Promise.allSettled([
        saveArticle(editor, { id, version, text: { ...text('Typed on'), slug }, isAuto: true, writer }),
        restoreRevision(author, { id, version, revisionId: first.id }),
      ]);
      const outcomes = [saving.status, restoring.status].sort();
      expect(outcomes).toEqual(['fulfilled', 'rejected']);
      const refused = saving.status === 'rejected' ? saving : restoring;
      expect(refused).toMatchObject({ reason: { code: 'conflict' } });
      const { headline, version: now } = await stored(id);
      expect(headline).toBe(saving.status === 'fulfilled' ? 'Typed on' : 'As Amy wrote it');
      expect(now).toBe(version + 1);
    }
  });

  it('makes an editor that was open on the older text ask before it writes', async () => {
    const { id, version, first, slug } = await twoSittings();
    await restoreRevision(author, { id, version, revisionId: first.id });
    const typed = { ...text('Typed in an open editor'), slug };
    const writer = { tab: randomUUID(), count: 1 };
    const late = saveArticle(author, { id, version, text: typed, isAuto: true, writer });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  it('keeps the present address where the old one is another article’s by now', async () => {
    const one = await saveArticle(author, {
      id: null,
      version: null,
      text: { ...text('Moved'), slug: 'first-address' },
    });
    const two = await saveArticle(author, { ...one, text: { ...text('Moved on'), slug: 'second-address' } });
    // The same sitting: the revision is made old by hand.
    const [sitting] = await revisionsOf(one.id);
    const snapshot = JSON.parse(JSON.stringify({ ...text('Moved'), slug: 'first-address' }));
    await getDb().articleRevision.update({ where: { id: sitting?.id ?? 0 }, data: { snapshot, version: 1 } });
    await saveArticle(author, {
      id: null,
      version: null,
      text: { ...text('Another'), slug: 'first-address' },
    });
    const saved = await restoreRevision(author, {
      id: one.id,
      version: two.version,
      revisionId: sitting?.id ?? 0,
    });
    expect(saved.slug).toBe('second-address');
    expect((await stored(one.id)).headline).toBe('Moved');
  });
});

describe('who sees and puts back revisions', () => {
  it('shows a contributor nothing of another’s article, and puts nothing back for them', async () => {
    const { id, version, first } = await twoSittings();
    expect(await listRevisions(contributor, { articleId: id })).toBeNull();
    expect(await compareRevisions(contributor, { articleId: id, one: first.id, other: null })).toBeNull();
    const put = restoreRevision(contributor, { id, version, revisionId: first.id });
    await expect(put).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('takes no revision of another article', async () => {
    const [mine, other] = [await twoSittings(), await twoSittings()];
    const put = restoreRevision(author, { ...mine, revisionId: other.first.id });
    await expect(put).rejects.toMatchObject({ code: 'not-found' });
    expect(
      await compareRevisions(author, { articleId: mine.id, one: other.first.id, other: null }),
    ).toBeNull();
  });
});

it('compares any two, the older first however they are named, and one with the one before it', async () => {
  const { id, version, first } = await twoSittings();
  await publishArticle(editor, { id, version });
  const [, second, third] = await revisionsOf(id);
  const pair = await compareRevisions(author, {
    articleId: id,
    one: third?.id ?? null,
    other: first.id,
  });
  expect([pair?.older.version, pair?.newer.kind]).toEqual([1, 'publish']);
  expect(pair?.changes?.fields[0]).toMatchObject({ label: 'Headline' });
  const one = await compareRevisions(author, { articleId: id, one: second?.id ?? null, other: null });
  expect([one?.older.id, one?.newer.id]).toEqual([first.id, second?.id]);
  const newest = await compareRevisions(author, { articleId: id, one: null, other: null });
  expect([newest?.newer.id, newest?.changes?.isSame]).toEqual([third?.id, true]);
});
