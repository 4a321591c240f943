import { expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { correctDraw } from '@/lib/draws/correct-draw';
import { getDeskDraw } from '@/lib/draws/desk';
import { deleteDraw } from '../delete-draw';
import { getArticleDraft } from '../desk';
import { draftByHand } from '../drafting/draft-by-hand';
import { draftStory } from '../drafting/draft-story';
import { addRound } from '../drafting/test-rounds';
import { listArticlesUsing } from '../where-used';
import { publishArticle } from '../writing/publish-article';
import { listChangedStories } from './changed-stories';
import { checkFigures } from './check-figures';
import { listUntoldDraws } from './untold-draws';

provideTestDatabase('reference');

const reference = { program: 'express-entry', number: '700' };

it('follows a round from untold to told, changed and checked, and keeps it while it is used', async () => {
  const [editor, contributor] = [await addTestStaff('editor'), await addTestStaff('contributor')];
  await addRound('699', { date: '2026-10-01' });
  const drawId = await addRound('700');
  const untold = async (staff = editor) => {
    const { draws } = await listUntoldDraws(staff, { limit: 10, onlyNew: false });
    return draws.find(({ draw }) => draw.number === '700');
  };
  expect(await untold()).toMatchObject({ draft: null });

  await draftStory(drawId);
  expect(await untold(contributor)).toMatchObject({ draft: { articleId: null, isFree: true } });
  const { articleId } = await draftByHand(editor, reference);
  expect(await untold()).toMatchObject({ draft: { articleId, isFree: false } });
  expect(await untold(contributor)).toMatchObject({ draft: { articleId: null, isFree: false } });
  const draft = await getArticleDraft(editor, articleId);
  await publishArticle(editor, { id: articleId, version: draft?.version ?? 0 });
  expect(await untold()).toBeUndefined();
  expect(await listArticlesUsing(editor, { kind: 'draw', target: 'express-entry/700' })).toMatchObject([
    { id: articleId, state: 'published', isPublic: true, blocks: ['Figure', 'Draw highlight', 'Comparison'] },
  ]);

  const changed = async () => (await listChangedStories(editor, { limit: 10 })).stories;
  expect(await changed()).toEqual([]);
  const known = await getDeskDraw(editor, reference);
  const version = known?.version ?? 0;
  const exact = { datePrecision: 'day', invitationsQualifier: 'exact' } as const;
  const mended = {
    ...known?.form,
    ...exact,
    ...reference,
    version,
    minScore: '530',
    reason: 'A typing error',
  };
  await correctDraw(editor, mended);
  expect(await changed()).toMatchObject([
    { id: articleId, corrections: [{ label: 'CRS cut-off', oldText: '534', newText: '530' }] },
  ]);
  expect((await listChangedStories(contributor, { limit: 10 })).stories).toEqual([]);
  await expect(checkFigures(contributor, { id: articleId })).rejects.toMatchObject({ code: 'forbidden' });
  await checkFigures(editor, { id: articleId });
  expect(await changed()).toEqual([]);

  const gone = { ...reference, version: version + 1 };
  await expect(deleteDraw(contributor, gone)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(deleteDraw(editor, gone)).rejects.toMatchObject({
    code: 'in-use',
    forPerson: expect.stringContaining('“Canada invites Canadian Experience Class candidates'),
  });
});

it('pages the rounds without a story by key', async () => {
  const editor = await addTestStaff('editor');
  for (const number of ['710', '711', '712']) await addRound(number, { date: '2026-11-10' });
  await getDb().draw.updateMany({
    where: { number: '700' },
    data: { withdrawnAt: new Date(), withdrawnNote: 'x' },
  });
  const first = await listUntoldDraws(editor, { limit: 2 });
  expect(first.draws).toHaveLength(2);
  const second = await listUntoldDraws(editor, { limit: 2, after: first.nextCursor ?? '' });
  const numbers = [...first.draws, ...second.draws].map(({ draw }) => draw.number);
  expect(numbers).toEqual(['712', '711', '710', '699']);
  expect(second.nextCursor).toBeNull();
});

it('deletes a draw that nothing refers to, and keeps a corrected or imported one', async () => {
  const editor = await addTestStaff('editor');
  const drawId = await addRound('720');
  const draw = { program: 'express-entry', number: '720', version: 1 };
  const raw = { drawId, url: 'https://example.org', fetchedAt: new Date(), raw: {}, hash: 'x' };
  const { id } = await getDb().drawSourceRow.create({ data: raw });
  await expect(deleteDraw(editor, draw)).rejects.toMatchObject({ code: 'in-use' });
  await getDb().drawSourceRow.delete({ where: { id } });
  await expect(deleteDraw(editor, { ...draw, version: 2 })).rejects.toMatchObject({ code: 'conflict' });
  await deleteDraw(editor, draw);
  expect(await getDb().draw.findUnique({ where: { id: drawId } })).toBeNull();
  const change = await getDb().contentChange.findFirst({ orderBy: { id: 'desc' } });
  expect(change?.tags).toEqual(['draw:express-entry/720', 'draws']);
});
