import { expect, it } from 'vitest';
import { matchPlaces } from './match';

const places = ['Articles', 'New article', 'Rules of comments', 'Comments'].map((label) => ({
  href: label,
  label,
  words: label === 'New article' ? 'write story' : '',
}));
const match = (typed: string) => matchPlaces(places, typed).map(({ label }) => label);

it('puts what begins like that first, then its words, then what else it goes by', () => {
  expect(match('art')).toEqual(['Articles', 'New article']);
  expect(match('comments')).toEqual(['Comments', 'Rules of comments']);
  expect(match('com rul')).toEqual(['Rules of comments']);
  expect(match('write')).toEqual(['New article']);
  expect(match('ÁRT')).toEqual(['Articles', 'New article']);
  expect(match('xyz')).toEqual([]);
  expect(match('')).toHaveLength(4);
});
