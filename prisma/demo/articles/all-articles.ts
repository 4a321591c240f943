import type { DemoArticle } from '../demo-article';
import { notAStatus } from './citizenship/not-a-status';
import { spouse } from './citizenship/spouse';
import { draw1 } from './express-entry/draw-1';
import { draw176 } from './express-entry/draw-176';
import { draw252 } from './express-entry/draw-252';
import { draw284 } from './express-entry/draw-284';
import { draw341 } from './express-entry/draw-341';
import { draw355 } from './express-entry/draw-355';
import { draws91 } from './express-entry/draws-91a-91b';
import { bcSeptember } from './pnp/bc-september';
import { manitobaJuly } from './pnp/manitoba-july';
import { noScore } from './pnp/no-score';
import { quebecSeptember } from './pnp/quebec-september';
import { jobOfferPoints } from './policy/job-offer-points';
import { poolTable } from './policy/pool-table';
import { tieBreak } from './policy/tie-break';
import { clb } from './study/clb';
import { ontarioGraduates } from './study/ontario-graduates';
import { educationRound } from './work/education-round';
import { lists2025 } from './work/lists-2025';
import { lists2026 } from './work/lists-2026';

/** Every story of the demo content. */
export const demoArticles: DemoArticle[] = [
  notAStatus,
  spouse,
  draw1,
  draw176,
  draw252,
  draw284,
  draw341,
  draw355,
  draws91,
  bcSeptember,
  manitobaJuly,
  noScore,
  quebecSeptember,
  jobOfferPoints,
  poolTable,
  tieBreak,
  clb,
  ontarioGraduates,
  educationRound,
  lists2025,
  lists2026,
];
