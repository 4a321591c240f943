import { crsGrid, educationGroups, pointsAt } from '../grid';
import { type CrsProfile, lowestOf } from './profile';

/** Two factors that count more together. */
export interface Combination {
  name: string;
  points: number;
}

export interface CombinationGroup {
  name: string;
  combinations: Combination[];
  /** The sum, at most 50. */
  points: number;
  isCapped: boolean;
}

/** 0: the step is not reached; 1: the lower one; 2: the higher one. */
type Reached = 0 | 1 | 2;
const stepOf = (value: number, lower: number, higher: number): Reached =>
  value >= higher ? 2 : value >= lower ? 1 : 0;
const pick = ([lower, higher]: readonly [number, number], reached: Reached) =>
  [0, lower, higher][reached] ?? 0;

function group(name: string, combinations: Combination[]): CombinationGroup {
  const sum = combinations.reduce((total, { points }) => total + points, 0);
  const points = Math.min(sum, crsGrid.maxima.transferabilityGroup);
  return { name, combinations, points, isCapped: points < sum };
}

/** Skill transferability, group by group. Only the first official language counts here. */
export function countTransferability(profile: CrsProfile): CombinationGroup[] {
  const lowest = lowestOf(profile.first.levels);
  const { transferability: grid } = crsGrid;
  const language = stepOf(lowest, 7, 9);
  const canadianWork = stepOf(profile.canadianWork, 1, 2);
  const education = grid.education[educationGroups[profile.education]];
  const foreignWork = pointsAt(grid.foreignWork, profile.foreignWork);
  const certificate = profile.hasCertificate ? pick(grid.certificate, stepOf(lowest, 5, 7)) : 0;
  return [
    group('Education', [
      { name: 'Education and first official language', points: pick(education, language) },
      { name: 'Education and work in Canada', points: pick(education, canadianWork) },
    ]),
    group('Work outside Canada', [
      { name: 'Work outside Canada and first official language', points: pick(foreignWork, language) },
      { name: 'Work outside Canada and work in Canada', points: pick(foreignWork, canadianWork) },
    ]),
    group('Trade certificate', [
      { name: 'Certificate of qualification and first official language', points: certificate },
    ]),
  ];
}
