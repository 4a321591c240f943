import { beforeAll, expect, it } from 'vitest';
import { bodyToText } from '@/lib/blocks/body-text';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { fillBody } from '../fill-body';
import { buildStory } from './build-story';
import { addRound } from './test-rounds';

provideTestDatabase('reference');

async function tell(drawId: number) {
  const { text, notices } = await buildStory(getDb(), drawId);
  const { data } = await fillBody(text.body, { at: '2026-11-22' });
  return { ...text, words: bodyToText(data), notices };
}

const bc = { program: 'pnp-bc', stream: 'veterinary-care', tieBreakAt: '' };

beforeAll(async () => {
  await addRound('800', { date: '2025-11-12', minScore: '540', invitations: '1500' });
  for (const [number, date, minScore] of [
    ['801', '2026-02-03', '530'],
    ['802', '2026-03-03', '541'],
    ['803', '2026-04-03', '545'],
    ['804', '2026-05-03', '550'],
  ])
    await addRound(number ?? '', { date: date ?? '', minScore: minScore ?? '', invitations: '1000' });
});

it('tells a round with its stream’s last one, the year before, the table and the pool', async () => {
  await addRound('805', {
    date: '2026-11-04',
    stream: 'pnp',
    minScore: '700',
    poolAsOf: '2026-11-01',
    poolTotal: '200000',
  });
  const story = await tell(await addRound('806', { poolAsOf: '2026-11-15', poolTotal: '200500' }));
  expect(story.headline).toBe(
    'Canada invites Canadian Experience Class candidates in Express Entry round 806',
  );
  expect(story.section).toBe('express-entry');
  expect(story.words).toContain('The lowest score invited was 534 points');
  expect(story.words).toContain(
    'number 804, on May 3, 2026, invited 1,000 and stopped at 550 points. The cut-off is now 16 points lower than in that round. This round invited as many as that one.',
  );
  expect(story.words).toContain('A year earlier, on November 12, 2025, round 800 invited 1,500 candidates');
  expect(story.words).toContain('Express Entry, Canadian Experience Class: rounds of 2026 up to this one');
  expect(story.words).toContain(
    '200,500 candidates were waiting in the Express Entry pool, 500 more than on November 1, 2026',
  );
  expect(story.notices).toContain('Lowest CRS cut-off in this stream since February 3, 2026 (801: 530).');
  expect(story.notices).toContain('First round of this stream in 199 days.');
});

it('keeps every figure of the text a reference', async () => {
  const { text } = await buildStory(getDb(), await addRound('807', { date: '2026-11-19' }));
  const typed = JSON.stringify(text.body.content?.filter(({ type }) => type === 'paragraph')).match(
    /"text":"[^"]*"/g,
  );
  expect(typed?.join(' ')).not.toMatch(/534|1,000|November/);
});

it('tells a first round of a category without a pool, and the others of its day', async () => {
  await addRound('808', { date: '2026-11-20', stream: 'pnp', minScore: '720' });
  const story = await tell(
    await addRound('809', { date: '2026-11-20', stream: 'healthcare', minScore: '470' }),
  );
  expect(story.words).toContain(
    'It is the first round for candidates with experience in healthcare occupations',
  );
  expect(story.words).not.toMatch(/The pool behind|A year earlier|The round before/);
  expect(story.standfirst).not.toContain('compares');
  expect(story.notices).toEqual([
    'First round of this stream.',
    'Two rounds on this day: also 808 (Provincial Nominee Program).',
    'The pool is not published for this round.',
  ]);
});

it('tells a province’s draw on its own scale, and compares like with like', async () => {
  await addRound('', { ...bc, date: '2026-08-06', invitations: '6', minScore: '72' });
  await addRound('', { ...bc, date: '2026-08-20', invitations: '9', minScore: '' });
  const story = await tell(
    await addRound('', {
      ...bc,
      date: '2026-09-10',
      invitations: '10',
      invitationsQualifier: 'fewer-than',
      minScore: '90',
    }),
  );
  expect(story.headline).toBe(
    'British Columbia invites candidates in its Veterinary care stream, September 2026',
  );
  expect(story.section).toBe('pnp');
  expect(story.words).toContain('British Columbia invited fewer than 10 candidates');
  expect(story.words).toContain(
    'lowest score of 72 SIRS. The lowest score is now 18 points higher than in that draw.',
  );
  expect(story.words).not.toContain('This draw invited');
});

it('tells a draw with neither count nor score nor date', async () => {
  const drawId = await addRound('', { ...bc, date: '2026-09-11', invitations: '', minScore: '' });
  expect((await tell(drawId)).words).toContain('It has not published how many candidates were invited.');
  await getDb().draw.update({ where: { id: drawId }, data: { date: null, streamId: null } });
  const story = await tell(drawId);
  expect(story.headline).toBe('British Columbia invites candidates');
  expect(story.notices).toContain('The date could not be read: the draw stands in no comparison.');
});
