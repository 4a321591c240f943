import {
  type Ability,
  abilities,
  findScoreFault,
  getTest,
  type LanguageTestId,
  type Levels,
  languageTests,
  levelOf,
} from '../language-tests';
import type { LanguageResult } from '../rules/profile';
import type { AnswerReader } from './answer-reader';

/** A result as it was typed, and the levels that it gives. */
export interface ReadLanguage extends LanguageResult {
  test: LanguageTestId;
  scores: Levels;
}

function readScore(reader: AnswerReader, part: string, test: LanguageTestId, ability: Ability) {
  const name = `${part}.${ability}`;
  const score = reader.number(name, 'Write a score for each ability');
  if (score === null) return null;
  const fault = findScoreFault(test, ability, score);
  return fault ? reader.refuse(name, fault) : score;
}

/**
 * Four scores of one test and the levels that they give.
 * @param part the fields' first word: `first`, `second`, `spouse`.
 * @returns null where nothing was answered (and may be), or something cannot be read (then it is said).
 */
export function readLanguage(
  reader: AnswerReader,
  part: string,
  { isRequired }: { isRequired: boolean },
): ReadLanguage | null {
  const isUntouched = [...abilities, 'test'].every((field) => reader.text(`${part}.${field}`) === '');
  if (isUntouched && !isRequired) return null;
  const test = reader.choice(`${part}.test`, languageTests, { missing: 'Choose what your scores are from' });
  if (!test) return null;
  const scores: Partial<Levels> = {};
  for (const ability of abilities) scores[ability] = readScore(reader, part, test, ability) ?? undefined;
  const { listening, reading, writing, speaking } = scores;
  if (listening === undefined || reading === undefined || writing === undefined || speaking === undefined) {
    return null;
  }
  const whole: Levels = { listening, reading, writing, speaking };
  return { test, language: getTest(test).language, scores: whole, levels: toLevels(test, whole) };
}

const toLevels = (test: LanguageTestId, scores: Levels): Levels => ({
  listening: levelOf(test, 'listening', scores.listening),
  reading: levelOf(test, 'reading', scores.reading),
  writing: levelOf(test, 'writing', scores.writing),
  speaking: levelOf(test, 'speaking', scores.speaking),
});
