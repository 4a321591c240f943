import { crsGrid, type Pair, pointsAt, type Steps } from './grid';
import type { Levels } from './language-tests';
import { type AdditionalPoints, countAdditional } from './rules/additional';
import type { CrsProfile } from './rules/profile';
import { type CombinationGroup, countTransferability } from './rules/transferability';

/** A score with all that it is made of. */
export interface CrsScore {
  /** 0: the column with a spouse; 1: the one without. */
  column: 0 | 1;
  age: number;
  education: number;
  first: number;
  second: number;
  canadianWork: number;
  /** The sum of the five above. */
  core: number;
  spouseFactors: { education: number; language: number; canadianWork: number };
  spouse: number;
  groups: CombinationGroup[];
  /** The sum of the groups, at most 100. */
  transferability: number;
  additionalPoints: AdditionalPoints;
  /** The sum of the additional points, at most 600. */
  additional: number;
  total: number;
}

const sum = (points: number[]) => points.reduce((total, each) => total + each, 0);

function perAbility(steps: Steps<number>, levels: Levels | null): number {
  return levels ? sum(Object.values(levels).map((level) => pointsAt(steps, level))) : 0;
}

function countSpouse({ spouse }: CrsProfile): CrsScore['spouseFactors'] {
  if (!spouse) return { education: 0, language: 0, canadianWork: 0 };
  const grid = crsGrid.spouse;
  return {
    education: grid.education[spouse.education],
    language: perAbility(grid.language, spouse.levels),
    canadianWork: pointsAt(grid.canadianWork, spouse.canadianWork),
  };
}

/** The Comprehensive Ranking System's points of a person, by the grid in force since 25 March 2025. */
export function countScore(profile: CrsProfile): CrsScore {
  const column = profile.spouse ? 0 : 1;
  const { maxima } = crsGrid;
  const inColumn = (steps: Steps<Pair>, value: number) => pointsAt(steps, value)[column];
  const age = inColumn(crsGrid.age, profile.age);
  const education = crsGrid.education[profile.education][column];
  const first = sum(
    Object.values(profile.first.levels).map((level) => inColumn(crsGrid.firstLanguage, level)),
  );
  const second = Math.min(
    perAbility(crsGrid.secondLanguage, profile.second?.levels ?? null),
    maxima.second[column],
  );
  const canadianWork = inColumn(crsGrid.canadianWork, profile.canadianWork);
  const core = sum([age, education, first, second, canadianWork]);
  const spouseFactors = countSpouse(profile);
  const spouse = sum(Object.values(spouseFactors));
  const groups = countTransferability(profile);
  const transferability = Math.min(sum(groups.map(({ points }) => points)), maxima.transferability);
  const additionalPoints = countAdditional(profile);
  const additional = Math.min(sum(Object.values(additionalPoints)), maxima.additional);
  return {
    column,
    ...{ age, education, first, second, canadianWork, core, spouseFactors, spouse },
    ...{ groups, transferability, additionalPoints, additional },
    total: core + spouse + transferability + additional,
  };
}
