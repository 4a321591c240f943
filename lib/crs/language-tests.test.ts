import { expect, it } from 'vitest';
import { type Ability, findScoreFault, type LanguageTestId, levelOf } from './language-tests';

it.each<[LanguageTestId, Ability, number, number]>([
  ['ielts', 'listening', 4, 0],
  ['ielts', 'listening', 4.5, 4],
  ['ielts', 'listening', 7, 7],
  ['ielts', 'listening', 7.5, 8],
  ['ielts', 'reading', 6.5, 8],
  ['ielts', 'writing', 7, 9],
  ['ielts', 'speaking', 9, 10],
  ['celpip', 'speaking', 3, 0],
  ['celpip', 'speaking', 11, 10],
  ['pte', 'listening', 27, 0],
  ['pte', 'reading', 59, 6],
  ['pte', 'writing', 89, 9],
  ['pte', 'writing', 90, 10],
  ['tef', 'listening', 248, 6],
  ['tef', 'reading', 207, 7],
  ['tef', 'speaking', 393, 10],
  ['tcf', 'listening', 331, 4],
  ['tcf', 'reading', 548, 9],
  ['tcf', 'writing', 3, 0],
  ['tcf', 'writing', 16, 10],
  ['levels', 'reading', 9, 9],
])('%s: %s %d is level %i', (test, ability, score, level) => {
  expect(levelOf(test, ability, score)).toBe(level);
});

it('knows the scores that a test cannot give', () => {
  expect(findScoreFault('ielts', 'reading', 9.5)).toBe('Scores go from 0 to 9');
  expect(findScoreFault('ielts', 'reading', 7.2)).toBe('Scores go in halves');
  expect(findScoreFault('pte', 'reading', 9)).toBe('Scores go from 10 to 90');
  expect(findScoreFault('celpip', 'reading', 8.5)).toBe('Write a whole number');
  expect(findScoreFault('tef', 'reading', 461)).toMatch(/out of 300; a score out of 699 is not for it/);
  expect(findScoreFault('tef', 'listening', 316)).toBeNull();
});
