import { expect, it } from 'vitest';
import { body } from '@/lib/blocks/body';
import { paragraphs, testText } from '../test-text';
import { applyChoices, mergeTexts } from './merge-texts';
import { nodeWords } from './node-words';

const text = (headline: string, ...words: string[]) => testText({ headline, body: paragraphs(...words) });
const base = text('Head', 'one', 'two', 'three');
const words = (merged: { body: { content?: { type: string }[] } }) =>
  (merged.body.content ?? []).map((node) => nodeWords(node).words);

it('suggests each side’s own changes, and both where both changed a part', () => {
  const mine = text('Head', 'one, mine', 'two', 'three, mine');
  const theirs = text('Head, theirs', 'one', 'two, theirs', 'three, theirs');
  const merge = mergeTexts(base, mine, theirs);
  const merged = applyChoices(merge, {}, mine, theirs);
  expect(merged.headline).toBe('Head, theirs');
  expect(words(merged)).toEqual(['one, mine', 'two, theirs', 'three, mine', 'three, theirs']);
  expect(body.safeParse(merged.body).success).toBe(true);
});

it('follows what was chosen', () => {
  const mine = text('Mine', 'one', 'two, mine', 'three');
  const theirs = text('Theirs', 'one', 'two, theirs', 'three');
  const merge = mergeTexts(base, mine, theirs);
  expect(merge.body.map(({ kind }) => kind)).toEqual(['same', 'choice', 'same']);
  const chosen = applyChoices(merge, { headline: 'theirs', 'body.1': 'theirs' }, mine, theirs);
  expect([chosen.headline, ...words(chosen)]).toEqual(['Theirs', 'one', 'two, theirs', 'three']);
  const own = applyChoices(merge, { 'body.1': 'mine' }, mine, theirs);
  expect([own.headline, ...words(own)]).toEqual(['Mine', 'one', 'two, mine', 'three']);
});

it('takes a part out where one side took it out, and keeps what either put in', () => {
  const mine = text('Head', 'one', 'three', 'four, mine');
  const theirs = text('Head', 'zero, theirs', 'one', 'two', 'three');
  const merged = applyChoices(mergeTexts(base, mine, theirs), {}, mine, theirs);
  expect(words(merged)).toEqual(['zero, theirs', 'one', 'three', 'four, mine']);
});

it('has nothing to choose in texts that are the same', () => {
  expect(mergeTexts(base, base, base)).toMatchObject({ fields: [], body: [{ kind: 'same' }] });
});
