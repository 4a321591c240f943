import { describe, expect, it } from 'vitest';
import { correctionValue } from './correction-value';

describe('correctionValue', () => {
  it.each([
    ['tieBreakAt', '2023-07-04T19:36:18Z', 'July 4, 2023 at 19:36:18 UTC'],
    ['poolAsOf', '2022-03-28', 'March 28, 2022'],
    ['invitations', '27332', '27,332'],
    ['minScore', '1200', '1200'],
    ['label', '2023-1', '2023-1'],
    ['minScore', null, 'no value'],
  ])('says %s %s as %s', (field, value, words) => {
    expect(correctionValue(field, value)).toBe(words);
  });
});
