import { expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { getArticleDraft } from '../desk';
import { dismissNotice } from './dismiss-notice';
import { draftByHand } from './draft-by-hand';
import { draftStory } from './draft-story';
import { addRound } from './test-rounds';

provideTestDatabase('reference');

const articleOf = async (drawId: number) =>
  (await getDb().drawStory.findUniqueOrThrow({ where: { drawId } })).articleId ?? 0;

it('drafts a draw once, however often and however many at once the job is run', async () => {
  const drawId = await addRound('900');
  await Promise.all([draftStory(drawId), draftStory(drawId), draftStory(drawId)]);
  await draftStory(drawId);
  const articles = await getDb().article.findMany({ include: { story: true, published: true } });
  expect(articles).toMatchObject([{ status: 'draft', story: { drawId }, published: null }]);
});

it('does nothing for a draw that is gone or withdrawn', async () => {
  const drawId = await addRound('901');
  await getDb().draw.update({ where: { id: drawId }, data: { withdrawnAt: new Date(), withdrawnNote: 'x' } });
  await draftStory(drawId);
  await draftStory(1_000_000);
  expect(await getDb().drawStory.findUnique({ where: { drawId } })).toBeNull();
});

it('gives a draft that nobody began to the first who takes it up, and refuses the second', async () => {
  const [first, second, editor] = [
    await addTestStaff('author', 'Maria'),
    await addTestStaff('contributor'),
    await addTestStaff('editor'),
  ];
  const drawId = await addRound('902');
  const draw = { program: 'express-entry', number: '902' };
  await draftStory(drawId);
  const articleId = await articleOf(drawId);
  expect(await getArticleDraft(first, articleId)).toBeNull();
  expect(await draftByHand(first, draw)).toEqual({ articleId });
  expect(await getArticleDraft(first, articleId)).toMatchObject({ canWrite: true });
  await expect(draftByHand(second, draw)).rejects.toMatchObject({
    code: 'in-use',
    forPerson: 'Maria is writing this story already.',
  });
  expect(await draftByHand(editor, draw)).toEqual({ articleId });
});

it('leaves to the editors a story that nobody began and that was out once', async () => {
  const [author, editor] = [await addTestStaff('author'), await addTestStaff('editor')];
  const drawId = await addRound('905');
  const draw = { program: 'express-entry', number: '905' };
  await draftStory(drawId);
  const articleId = await articleOf(drawId);
  await getDb().article.update({ where: { id: articleId }, data: { status: 'unpublished' } });
  await expect(draftByHand(author, draw)).rejects.toMatchObject({
    code: 'in-use',
    forPerson: 'The editors have this story already.',
  });
  expect(await draftByHand(editor, draw)).toEqual({ articleId });
  const { createdById } = await getDb().article.findUniqueOrThrow({ where: { id: articleId } });
  expect(createdById).toBeNull();
});

it('makes the same draft by hand, one for two who press at once', async () => {
  const editor = await addTestStaff('editor');
  await addRound('903');
  const draw = { program: 'express-entry', number: '903' };
  const [one, other] = await Promise.all([draftByHand(editor, draw), draftByHand(editor, draw)]);
  expect(one).toEqual(other);
  await expect(draftByHand(editor, { ...draw, number: '1' })).rejects.toMatchObject({ code: 'not-found' });
});

it('shows its notices until somebody who may write it dismisses them', async () => {
  const [editor, stranger] = [await addTestStaff('editor'), await addTestStaff('contributor')];
  const drawId = await addRound('904', { stream: 'fst' });
  await draftStory(drawId);
  const articleId = await articleOf(drawId);
  const texts = async () => (await getArticleDraft(editor, articleId))?.notices ?? [];
  const [first] = await texts();
  expect(first?.text).toBe('First round of this stream.');
  const notice = { id: first?.id ?? 0 };
  await expect(dismissNotice(stranger, notice)).rejects.toMatchObject({ code: 'forbidden' });
  await dismissNotice(editor, notice);
  await dismissNotice(editor, notice);
  expect((await texts()).map(({ text }) => text)).not.toContain('First round of this stream.');
});
