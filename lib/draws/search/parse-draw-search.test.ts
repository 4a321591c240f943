import { expect, it } from 'vitest';
import { parseDrawSearch } from './parse-draw-search';

it.each([
  ['284', { numbers: ['284'] }],
  ['#91a', { numbers: ['91a'] }],
  ['healthcare feb 2024', { words: ['healthcare'], month: 2, year: 2024 }],
  ['CEC 518', { words: ['cec'], numbers: ['518'] }],
  ['3,500 422', { numbers: ['3500', '422'] }],
  ['February 14, 2024', { month: 2, year: 2024, numbers: ['14'] }],
  ['2024-02-14', { date: '2024-02-14' }],
  ['marine', { words: ['marine'] }],
])('reads %s', (text, expected) => {
  expect(parseDrawSearch(text)).toEqual({
    month: null,
    year: null,
    date: null,
    numbers: [],
    words: [],
    ...expected,
  });
});
