import type { DrawFigures } from '@/lib/draws/rules/read-draw';
import type { PoolBandCount } from './values/read-pool';
import type { RowFlag } from './values/reading';

/** A round's figures in the form in which a recorded draw's are compared. A change of one is a correction. */
export interface RoundFigures extends DrawFigures {
  drawnAt: string | null;
}

/** What one row of the feed says. */
export interface RoundRecord {
  figures: RoundFigures;
  /** The eligible programs, in the source's words. */
  detail: string;
  tieBreakRaw: string;
  drawnRaw: string;
  poolAsOfRaw: string;
  bands: PoolBandCount[];
  /** The round's own page; '' where no link points at it. */
  sourceUrl: string;
}

export interface ReadRound {
  number: string;
  record: RoundRecord;
  flags: RowFlag[];
}
