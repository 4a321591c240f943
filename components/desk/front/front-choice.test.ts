import { expect, it } from 'vitest';
import {
  type FrontChoice,
  withLead,
  withLeadMovedDown,
  withSecond,
  withSecondMoved,
  withSectionMoved,
} from './front-choice';

const story = (id: number) => ({ id, headline: `Story ${id}`, sectionName: 'Work', isPublished: true });
const section = (slug: string) => ({ slug, name: slug, isShown: true });
const choice: FrontChoice = {
  lead: story(1),
  seconds: [story(2), story(3)],
  sections: [section('a'), section('b')],
};
const ids = ({ lead, seconds }: FrontChoice) => [lead?.id ?? null, ...seconds.map(({ id }) => id)];

it('puts a story in the lead’s place, and keeps who led before', () => {
  expect(ids(withLead(choice, story(9)))).toEqual([9, 1, 2, 3]);
  expect(ids(withLead(choice, story(3)))).toEqual([3, 1, 2]);
  expect(ids(withLead({ ...choice, lead: null }, story(2)))).toEqual([2, 3]);
});

it('adds no story twice, and no more than there is room for', () => {
  expect(ids(withSecond(choice, story(1)))).toEqual([1, 2, 3]);
  const full = [4, 5, 6, 7, 8, 9].reduce((all, id) => withSecond(all, story(id)), choice);
  expect(ids(full)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('moves by one place, also across the lead’s', () => {
  expect(ids(withSecondMoved(choice, 1, -1))).toEqual([1, 3, 2]);
  expect(ids(withSecondMoved(choice, 0, -1))).toEqual([2, 1, 3]);
  expect(ids(withSecondMoved(choice, 1, 1))).toEqual([1, 2, 3]);
  expect(ids(withLeadMovedDown(choice))).toEqual([2, 1, 3]);
  expect(ids(withLeadMovedDown({ ...choice, seconds: [] }))).toEqual([null, 1]);
  expect(withSectionMoved(choice, 1, -1).sections.map(({ slug }) => slug)).toEqual(['b', 'a']);
});
