import { describe, expect, it } from 'vitest';
import { isNocCode, nocMentionsIn } from './schema';

describe('isNocCode', () => {
  it.each(['00012', '31102', '85121', '95109'])('accepts %s', (code) => {
    expect(isNocCode(code)).toBe(true);
  });

  it.each(['3012', '01012', '36102', '311022', '3110a', ''])('refuses %j', (code) => {
    expect(isNocCode(code)).toBe(false);
  });
});

describe('nocMentionsIn', () => {
  it.each([
    ['Nurses (NOC 31301) and others', ['31301']],
    ['NOC codes 31110, 31112 and 31201.', ['31110', '31112', '31201']],
    ['NOC3456 – Therapeutic occupations', ['3456']],
    ['the NOC 2021 code 72106', ['72106']],
    ['coded by NOC 2021, revised in 2026', []],
    ['NOC TEER 0, 1, 2 or 3; NOC 0, 1, 2, or 3', []],
    ['3,500 invitations to 31102 people', []],
    ['• Chiropractors – 31201\n• Dentists (31119)\n• Chosen since – 2024', ['31201', '31119']],
    ['Chiropractors – 31201', []],
  ])('reads %j', (text, codes) => {
    expect(nocMentionsIn(text).map(({ code }) => code)).toEqual(codes);
  });
});
