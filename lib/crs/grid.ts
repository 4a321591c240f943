/** Points of one factor: with a spouse or partner who comes along, and without one. */
export type Pair = readonly [withSpouse: number, withoutSpouse: number];

/** Rows from the top down: the last one whose first value a person reaches counts. */
export type Steps<Points> = readonly (readonly [from: number, points: Points])[];

export const educationLevels = [
  'less_than_secondary',
  'secondary',
  'one_year',
  'two_year',
  'bachelor_or_3yr',
  'two_or_more_one_3yr',
  'master_or_professional',
  'doctorate',
] as const;
export type EducationLevel = (typeof educationLevels)[number];

/** How a level of education counts where two factors are combined. */
export const educationGroups = {
  less_than_secondary: 'none',
  secondary: 'none',
  one_year: 'one',
  two_year: 'one',
  bachelor_or_3yr: 'one',
  two_or_more_one_3yr: 'two',
  master_or_professional: 'two',
  doctorate: 'two',
} as const satisfies Record<EducationLevel, 'none' | 'one' | 'two'>;

/** Points of the lower and the higher step that the other factor reaches. */
type Steps2 = readonly [lower: number, higher: number];
const none: Steps2 = [0, 0];
const half: Steps2 = [13, 25];
const full: Steps2 = [25, 50];

/**
 * The whole grid of the Comprehensive Ranking System as it has been in force since the points for
 * a job offer (50 or 200) ended. Source: canada.ca, the CRS criteria.
 */
export const crsGrid = {
  effectiveFrom: '2025-03-25',
  sourceUrl:
    'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html',
  /** The month in which the tables were last compared with copies of the official page: its first day. */
  checkedIn: '2026-11-01',
  maxima: {
    core: [460, 500] as Pair,
    age: [100, 110] as Pair,
    education: [140, 150] as Pair,
    first: [128, 136] as Pair,
    second: [22, 24] as Pair,
    canadianWork: [70, 80] as Pair,
    spouse: 40,
    transferability: 100,
    transferabilityGroup: 50,
    additional: 600,
    total: 1200,
  },
  age: [
    [0, [0, 0]],
    [18, [90, 99]],
    [19, [95, 105]],
    [20, [100, 110]],
    [30, [95, 105]],
    [31, [90, 99]],
    [32, [85, 94]],
    [33, [80, 88]],
    [34, [75, 83]],
    [35, [70, 77]],
    [36, [65, 72]],
    [37, [60, 66]],
    [38, [55, 61]],
    [39, [50, 55]],
    [40, [45, 50]],
    [41, [35, 39]],
    [42, [25, 28]],
    [43, [15, 17]],
    [44, [5, 6]],
    [45, [0, 0]],
  ] satisfies Steps<Pair>,
  education: {
    less_than_secondary: [0, 0],
    secondary: [28, 30],
    one_year: [84, 90],
    two_year: [91, 98],
    bachelor_or_3yr: [112, 120],
    two_or_more_one_3yr: [119, 128],
    master_or_professional: [126, 135],
    doctorate: [140, 150],
  } satisfies Record<EducationLevel, Pair>,
  /** For each of the four abilities, by CLB or NCLC level. */
  firstLanguage: [
    [0, [0, 0]],
    [4, [6, 6]],
    [6, [8, 9]],
    [7, [16, 17]],
    [8, [22, 23]],
    [9, [29, 31]],
    [10, [32, 34]],
  ] satisfies Steps<Pair>,
  secondLanguage: [
    [0, 0],
    [5, 1],
    [7, 3],
    [9, 6],
  ] satisfies Steps<number>,
  /** By full years. */
  canadianWork: [
    [0, [0, 0]],
    [1, [35, 40]],
    [2, [46, 53]],
    [3, [56, 64]],
    [4, [63, 72]],
    [5, [70, 80]],
  ] satisfies Steps<Pair>,
  spouse: {
    education: {
      less_than_secondary: 0,
      secondary: 2,
      one_year: 6,
      two_year: 7,
      bachelor_or_3yr: 8,
      two_or_more_one_3yr: 9,
      master_or_professional: 10,
      doctorate: 10,
    } satisfies Record<EducationLevel, number>,
    language: [
      [0, 0],
      [5, 1],
      [7, 3],
      [9, 5],
    ] satisfies Steps<number>,
    canadianWork: [
      [0, 0],
      [1, 5],
      [2, 7],
      [3, 8],
      [4, 9],
      [5, 10],
    ] satisfies Steps<number>,
  },
  transferability: {
    education: { none, one: half, two: full },
    /** By full years of work outside Canada. */
    foreignWork: [
      [0, none],
      [1, half],
      [3, full],
    ] satisfies Steps<Steps2>,
    /** With CLB 5 or more in all abilities, and with CLB 7 or more. */
    certificate: [25, 50] as Steps2,
  },
  additional: {
    siblingInCanada: 15,
    /** NCLC 7 or more in all abilities: without English at CLB 5 in all abilities, and with it. */
    french: [25, 50] as Steps2,
    /** A Canadian diploma or degree of one or two years, and of three years or more. */
    canadianStudy: { '0': 0, '1': 15, '3': 30 },
    provincialNomination: 600,
  },
} as const;

/** The points of the step that a value reaches. */
export function pointsAt<Points>(steps: Steps<Points>, value: number): Points {
  const step = steps.findLast(([from]) => value >= from) ?? steps[0];
  if (!step) throw new RangeError('A factor without steps gives no points.');
  return step[1];
}
