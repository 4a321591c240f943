import { expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { createDraw } from '@/lib/draws/create-draw';
import { draftStory } from './draft-story';

provideTestDatabase('reference');

async function addRound(number: string, change = {}): Promise<number> {
  const author = await addTestStaff('author');
  const reference = await createDraw(author, {
    program: 'express-entry',
    number,
    date: '2026-11-18',
    stream: 'cec',
    invitations: '1000',
    minScore: '534',
    tieBreakAt: '2026-11-01 10:00:00',
    ...change,
  });
  const where = { programSlug_number: { programSlug: reference.program, number: reference.number } };
  return (await getDb().draw.findUniqueOrThrow({ where })).id;
}

it('drafts a draw once, however often and however many at once the job is run', async () => {
  const drawId = await addRound('900');
  await Promise.all([draftStory(drawId), draftStory(drawId), draftStory(drawId)]);
  await draftStory(drawId);
  const articles = await getDb().article.findMany({ include: { story: true, published: true } });
  expect(articles).toMatchObject([{ status: 'draft', story: { drawId }, published: null }]);
});

it('does nothing for a draw that is gone', async () => {
  await draftStory(1_000_000);
});
