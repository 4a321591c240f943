export const abilities = ['listening', 'reading', 'writing', 'speaking'] as const;
export type Ability = (typeof abilities)[number];
export type Levels = Record<Ability, number>;
export type OfficialLanguage = 'english' | 'french';

/** The lowest test score of the levels 4, 5, 6, 7, 8, 9 and 10. */
type Minima = readonly [number, number, number, number, number, number, number];

interface Scale {
  min: number;
  max: number;
  step: number;
  /** Missing where the scale is the level itself. */
  minima?: Minima;
}

export interface LanguageTest {
  name: string;
  /** Null where the person says it, or nobody does. */
  language: OfficialLanguage | null;
  levels: 'CLB' | 'NCLC' | 'CLB or NCLC';
  scales: Record<Ability, Scale>;
}

const level: Scale = { min: 0, max: 12, step: 1 };
const same = (scale: Scale): Record<Ability, Scale> => ({
  listening: scale,
  reading: scale,
  writing: scale,
  speaking: scale,
});
const ielts = (minima: Minima): Scale => ({ min: 0, max: 9, step: 0.5, minima });
const pte = (minima: Minima): Scale => ({ min: 10, max: 90, step: 1, minima });
const upTo = (max: number, minima: Minima): Scale => ({ min: 0, max, step: 1, minima });

const tefWritten: Minima = [181, 226, 271, 310, 349, 371, 393];
const tcfWritten: Minima = [4, 6, 7, 10, 12, 14, 16];

/**
 * Test results → CLB and NCLC levels, as Express Entry reads them. For TEF Canada that is the scale
 * of the "equivalence ancien score" whatever the test's date: its tables out of 699 are not for Express Entry.
 */
export const languageTests = {
  levels: { name: 'CLB or NCLC levels', language: null, levels: 'CLB or NCLC', scales: same(level) },
  ielts: {
    name: 'IELTS General Training',
    language: 'english',
    levels: 'CLB',
    scales: {
      listening: ielts([4.5, 5, 5.5, 6, 7.5, 8, 8.5]),
      reading: ielts([3.5, 4, 5, 6, 6.5, 7, 8]),
      writing: ielts([4, 5, 5.5, 6, 6.5, 7, 7.5]),
      speaking: ielts([4, 5, 5.5, 6, 6.5, 7, 7.5]),
    },
  },
  celpip: {
    name: 'CELPIP-General',
    language: 'english',
    levels: 'CLB',
    scales: same(upTo(12, [4, 5, 6, 7, 8, 9, 10])),
  },
  pte: {
    name: 'PTE Core',
    language: 'english',
    levels: 'CLB',
    scales: {
      listening: pte([28, 39, 50, 60, 71, 82, 89]),
      reading: pte([33, 42, 51, 60, 69, 78, 88]),
      writing: pte([41, 51, 60, 69, 79, 88, 90]),
      speaking: pte([42, 51, 59, 68, 76, 84, 89]),
    },
  },
  tef: {
    name: 'TEF Canada (old score scale)',
    language: 'french',
    levels: 'NCLC',
    scales: {
      listening: upTo(360, [145, 181, 217, 249, 280, 298, 316]),
      reading: upTo(300, [121, 151, 181, 207, 233, 248, 263]),
      writing: upTo(450, tefWritten),
      speaking: upTo(450, tefWritten),
    },
  },
  tcf: {
    name: 'TCF Canada',
    language: 'french',
    levels: 'NCLC',
    scales: {
      listening: upTo(699, [331, 369, 398, 458, 503, 523, 549]),
      reading: upTo(699, [342, 375, 406, 453, 499, 524, 549]),
      writing: upTo(20, tcfWritten),
      speaking: upTo(20, tcfWritten),
    },
  },
} as const satisfies Record<string, LanguageTest>;
export type LanguageTestId = keyof typeof languageTests;

export const languageTestsSource = {
  url: 'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/operational-bulletins-manuals/standard-requirements/language-requirements/test-equivalency-charts.html',
  checkedIn: '2026-11-01',
};

export const getTest = (id: LanguageTestId): LanguageTest => languageTests[id];

/** The level that a score gives; 0 for one under level 4, and 10 for all from there on. */
export function levelOf(id: LanguageTestId, ability: Ability, score: number): number {
  const { minima } = getTest(id).scales[ability];
  if (!minima) return score;
  const reached = minima.findLastIndex((least) => score >= least);
  return reached < 0 ? 0 : reached + 4;
}

/** Why a score can be none of this test's, or null where it can. */
export function findScoreFault(id: LanguageTestId, ability: Ability, score: number): string | null {
  const { min, max, step } = getTest(id).scales[ability];
  if (id === 'tef' && score > max && score <= 699) {
    return `Express Entry counts the old score, here out of ${max}; a score out of 699 is not for it`;
  }
  if (score < min || score > max) return `Scores go from ${min} to ${max}`;
  if (!Number.isInteger(score / step)) return step === 1 ? 'Write a whole number' : 'Scores go in halves';
  return null;
}
