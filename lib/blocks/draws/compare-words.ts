import { formatInteger } from '@/lib/numbers';
import type { DrawData } from '../draw-data';

type Compared = 'invitations' | 'minScore' | 'poolTotal';

/** What stands in a sentence whose records can no longer be compared. */
export const notComparable = 'not comparable with';

function difference(draw: DrawData, than: DrawData, field: Compared): number | null {
  const [now, before] = [draw[field], than[field]];
  if (now === null || before === null) return null;
  const isOneScale = field !== 'minScore' || draw.scoreScale === than.scoreScale;
  const isCounted = [draw, than].every((one) => one.invitationsQualifier === 'exact');
  return isOneScale && (field !== 'invitations' || isCounted) ? now - before : null;
}

/** Whether two draws' values can be compared: both known, exact, and on one scale. */
export function canCompare(draw: DrawData, than: DrawData, field: Compared): boolean {
  return difference(draw, than, field) !== null;
}

/**
 * "11 points lower than", "500 more than", "the same as": the sentence goes on with what it is
 * compared with.
 */
export function comparisonText(data: { draw: DrawData; than: DrawData } | null, field: Compared): string {
  const change = data && difference(data.draw, data.than, field);
  if (change === null) return notComparable;
  const amount = formatInteger(Math.abs(change));
  if (field === 'minScore') {
    if (change === 0) return 'the same as';
    return `${amount} ${amount === '1' ? 'point' : 'points'} ${change < 0 ? 'lower' : 'higher'} than`;
  }
  return change === 0 ? 'as many as' : `${amount} ${change < 0 ? 'fewer' : 'more'} than`;
}
