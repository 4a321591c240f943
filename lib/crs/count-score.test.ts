import { describe, expect, it } from 'vitest';
import { countScore } from './count-score';
import type { Levels } from './language-tests';
import type { CrsProfile } from './rules/profile';

const levels = (listening: number, ...rest: number[]): Levels => ({
  listening,
  reading: rest[0] ?? listening,
  writing: rest[1] ?? listening,
  speaking: rest[2] ?? listening,
});
const english = (...four: [number, ...number[]]) => ({
  language: 'english' as const,
  levels: levels(...four),
});
const french = (...four: [number, ...number[]]) => ({ language: 'french' as const, levels: levels(...four) });

const plain: CrsProfile = {
  age: 33,
  education: 'two_year',
  first: english(7),
  second: null,
  canadianWork: 0,
  foreignWork: 0,
  hasCertificate: false,
  canadianStudy: '0',
  hasSiblingInCanada: false,
  hasNomination: false,
  spouse: null,
};
const countOf = (change: Partial<CrsProfile>) => countScore({ ...plain, ...change });

/** Worked out by hand from the grid. */
describe('the whole score', () => {
  it.each<[string, Partial<CrsProfile>, number]>([
    // 88 + 98 + 4×17; two-year program with CLB 7: 13
    ['two-year program, CLB 7', {}, 267],
    // 83: the same with a spouse of secondary school only: 80 + 91 + 4×16 + 2 + 13
    ['with a spouse', { spouse: { education: 'secondary', levels: null, canadianWork: 0 } }, 250],
    // 110 + 150 + 4×34 + 4×6 + 80 + 100: all that a single person's core has, and transferability
    [
      'the most without additional points',
      {
        age: 29,
        education: 'doctorate',
        first: english(10),
        second: french(9),
        canadianWork: 5,
        foreignWork: 3,
      },
      // and 50 for French with English
      110 + 150 + 136 + 24 + 80 + 100 + 50,
    ],
    [
      'two languages of which none is said to be French',
      {
        first: { language: null, levels: levels(10) },
        second: { language: null, levels: levels(9) },
      },
      // No points for French: 88 + 98 + 4×34 + 4×6 + 25
      371,
    ],
    ['a child', { age: 17, education: 'less_than_secondary', first: english(3) }, 0],
  ])('%s', (_name, change, total) => {
    expect(countOf(change).total).toBe(total);
  });

  it('is 1,200 at most, whatever is nominated besides', () => {
    const most = countOf({
      age: 20,
      education: 'doctorate',
      first: french(12),
      second: english(12),
      canadianWork: 9,
      foreignWork: 9,
      hasCertificate: true,
      canadianStudy: '3',
      hasSiblingInCanada: true,
      hasNomination: true,
    });
    expect(most).toMatchObject({ core: 500, transferability: 100, additional: 600, total: 1200 });
  });
});

it.each([
  [17, 0],
  [18, 99],
  [19, 105],
  [20, 110],
  [29, 110],
  [30, 105],
  [40, 50],
  [44, 6],
  [45, 0],
  [60, 0],
])('counts an age of %i with %i', (age, points) => {
  expect(countOf({ age }).age).toBe(points);
});

it('caps the second official language at 22 beside a spouse', () => {
  const spouse = { education: 'doctorate' as const, levels: levels(9), canadianWork: 5 };
  expect(countOf({ second: french(9), spouse })).toMatchObject({ second: 22, spouse: 40 });
  expect(countOf({ second: french(9) }).second).toBe(24);
});

describe('skill transferability', () => {
  it('looks at the lowest of the four abilities of the first language', () => {
    const strong: Partial<CrsProfile> = { education: 'doctorate', foreignWork: 3 };
    expect(countOf({ ...strong, first: english(10, 10, 10, 9) }).transferability).toBe(100);
    expect(countOf({ ...strong, first: english(10, 10, 10, 8) }).transferability).toBe(50);
    expect(countOf({ ...strong, first: english(10, 10, 10, 6), second: french(10) }).transferability).toBe(0);
  });

  it('caps each group at 50, and says so', () => {
    const [education, foreign] = countOf({
      education: 'doctorate',
      first: english(9),
      canadianWork: 2,
      foreignWork: 1,
    }).groups;
    expect(education).toMatchObject({ points: 50, isCapped: true });
    expect(foreign).toMatchObject({ points: 50, isCapped: false });
  });

  it('counts a trade certificate from CLB 5 and from CLB 7', () => {
    const pointsAt = (level: number) =>
      countOf({ education: 'secondary', hasCertificate: true, first: english(level) }).transferability;
    expect([4, 5, 6, 7, 10].map(pointsAt)).toEqual([0, 25, 25, 50, 50]);
  });
});

describe('additional points', () => {
  it.each([
    ['French first, no English', french(7), null, 25],
    ['French first, English at CLB 4', french(7), english(4), 25],
    ['French first, English partly at CLB 5', french(7), english(5, 5, 5, 4), 25],
    ['French first, English at CLB 5', french(7), english(5), 50],
    ['French second', english(9), french(7), 50],
    ['French under NCLC 7 in one ability', english(9), french(9, 9, 9, 6), 0],
  ])('%s', (_name, first, second, points) => {
    expect(countOf({ first, second }).additionalPoints.french).toBe(points);
  });

  it('adds a sibling, Canadian study and a nomination up to 600', () => {
    expect(countOf({ hasSiblingInCanada: true, canadianStudy: '1' }).additional).toBe(30);
    expect(countOf({ canadianStudy: '3' }).additional).toBe(30);
    expect(countOf({ hasSiblingInCanada: true, hasNomination: true }).additional).toBe(600);
  });
});
