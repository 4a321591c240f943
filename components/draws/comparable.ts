import type { DrawData } from '@/lib/blocks/draw-data';

/** The count before, where both are exact: "fewer than 10" is no number to compare with. */
export function invitationsBefore(draw: DrawData, before: DrawData | null): number | null {
  const areExact = draw.invitationsQualifier === 'exact' && before?.invitationsQualifier === 'exact';
  return areExact ? before.invitations : null;
}

/** The score before, where both are on one scale: scores of two scales never compare. */
export function scoreBefore(draw: DrawData, before: DrawData | null): number | null {
  return before && draw.scoreScale !== null && draw.scoreScale === before.scoreScale ? before.minScore : null;
}
