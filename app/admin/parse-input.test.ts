import { expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { parseInput } from './parse-input';

it('leaves out what no database keeps, however deep it stands, and touches nothing else', () => {
  const file = new File(['a'], 'a.csv');
  const given = {
    title: 'Dr\0aw',
    body: { content: [{ text: 'half \ud83c, whole 🍁\0' }] },
    tags: ['a\0'],
    file,
  };
  expect(parseInput(z.unknown(), given)).toEqual({
    title: 'Draw',
    body: { content: [{ text: 'half \ufffd, whole 🍁' }] },
    tags: ['a'],
    file,
  });
});

it('names the fields at fault', () => {
  const parse = () => parseInput(z.object({ title: z.string('Write a title.') }), {});
  expect(parse).toThrow(AppError);
  expect(parse).toThrow(/Write a title/);
});
