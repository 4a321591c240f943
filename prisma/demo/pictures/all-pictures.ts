import type { DemoPicture } from './demo-picture';
import { categoriesOpen } from './ideas/categories-open';
import { classroom } from './ideas/classroom';
import { languageSteps } from './ideas/language-steps';
import { listsChange } from './ideas/lists-change';
import { poolRidges } from './ideas/pool-ridges';
import { twoColumns } from './ideas/two-columns';
import { atlantic } from './provinces/atlantic';
import { coastRange } from './provinces/coast-range';
import { graduates } from './provinces/graduates';
import { prairie } from './provinces/prairie';
import { river } from './provinces/river';
import { cutOffCurves } from './rounds/cut-off-curves';
import { frenchRounds } from './rounds/french-rounds';
import { growthRings } from './rounds/growth-rings';
import { healthcareRounds } from './rounds/healthcare-rounds';
import { largestRound } from './rounds/largest-round';
import { poolByBand } from './rounds/pool-by-band';
import { scoreLadder } from './rounds/score-ladder';
import { tieBreakClock } from './rounds/tie-break-clock';
import { twoTracks } from './rounds/two-tracks';

/** Every picture of the demo content. */
export const demoPictures: DemoPicture[] = [
  categoriesOpen,
  classroom,
  languageSteps,
  listsChange,
  poolRidges,
  twoColumns,
  atlantic,
  coastRange,
  graduates,
  prairie,
  river,
  cutOffCurves,
  frenchRounds,
  growthRings,
  healthcareRounds,
  largestRound,
  poolByBand,
  scoreLadder,
  tieBreakClock,
  twoTracks,
];
