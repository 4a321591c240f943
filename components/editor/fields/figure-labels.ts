import type { FigureField } from '@/lib/blocks/draw-data';

/** A draw's values as the desk names them. */
export const figureLabels: Record<FigureField, string> = {
  invitations: 'Invitations',
  minScore: 'Minimum score',
  tieBreakAt: 'Tie-break',
  date: 'Date',
  label: 'Type',
  poolTotal: 'Candidates in the pool',
  poolAsOf: 'Pool as of',
};
