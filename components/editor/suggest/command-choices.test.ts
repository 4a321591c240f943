import { expect, test } from 'vitest';
import { commandChoices } from './command-choices';

const choices = commandChoices({ insert: () => undefined, link: () => undefined });
const labels = async (query: string) => (await choices(query)).map(({ label }) => label);

test('a name of two words is found by letters on both sides of its space', async () => {
  expect(await labels('draw t')).toEqual(['Draw table']);
  expect(await labels('drawt')).toEqual(['Draw table']);
});

test('words that go on as a sentence find nothing', async () => {
  expect(await labels('table of contents')).toEqual([]);
});
