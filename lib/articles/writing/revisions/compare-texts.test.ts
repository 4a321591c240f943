import { expect, it } from 'vitest';
import type { BodyNode } from '@/lib/blocks/body';
import { paragraphs, testText } from '../test-text';
import { compareTexts } from './compare-texts';

const told = (pieces: { kind: string; words: string }[]) =>
  pieces
    .map(({ kind, words }) => ({ same: words, added: `+${words}+`, removed: `-${words}-` })[kind])
    .join('');
const withBody = (...content: BodyNode[]) => testText({ body: { type: 'doc', content } });
const paragraph = (text: string, ...marks: { type: string }[]): BodyNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }],
});

it('marks the words that differ, field by field and part by part', () => {
  const before = testText({ body: paragraphs('It stays.', 'The cut-off fell to 422.', 'It goes away.') });
  const after = testText({
    headline: 'Nurses get 3,600 invitations',
    tags: ['CRS'],
    body: paragraphs('It stays.', 'The cut-off rose to 422.', 'Something wholly new'),
  });
  const { fields, body, isSame } = compareTexts(before, after);
  expect(isSame).toBe(false);
  expect(fields.map(({ label, pieces }) => `${label}: ${told(pieces)}`)).toEqual([
    'Headline: Nurses get 3,-500-+600+ invitations',
    'Tags: +CRS+',
  ]);
  expect(body.map((run) => ('same' in run ? run.same : `${run.kind}: ${told(run.pieces)}`))).toEqual([
    1,
    'changed: The cut-off -fell-+rose+ to 422.',
    'removed: -It goes away.-',
    'added: +Something wholly new+',
  ]);
});

it('says of a block what it is and which setting changed', () => {
  const highlight = (number: string): BodyNode => ({
    type: 'draw-highlight',
    attrs: { program: 'express-entry', number },
  });
  const { body } = compareTexts(withBody(highlight('284')), withBody(highlight('285')));
  expect(body).toMatchObject([{ label: 'Draw highlight', kind: 'changed' }]);
});

it('tells a change of the look from one of the words', () => {
  const { body } = compareTexts(
    withBody(paragraph('Bold now')),
    withBody(paragraph('Bold now', { type: 'bold' })),
  );
  expect(body).toMatchObject([{ kind: 'changed', isLookOnly: true }]);
});

it('finds no difference in what only the order of names, tags or spaces makes', () => {
  const one = testText({ headline: 'Same ', tags: ['b', 'a'] });
  const other = testText({ headline: 'Same', tags: ['a', 'b'] });
  expect(compareTexts(one, other).isSame).toBe(true);
});
