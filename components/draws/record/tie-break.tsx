import { formatStamp } from '@/lib/dates';
import type { DrawView } from '@/lib/draws/views';

/** Who was invited, in sentences: the cut-off, and what the tie-break means at exactly that score. */
export function TieBreak({ draw }: { draw: DrawView }) {
  const { minScore, tieBreakAt, tieBreakRaw } = draw;
  if (minScore === null) {
    return tieBreakRaw ? <p>Tie-break, as the source gives it: “{tieBreakRaw}”.</p> : null;
  }
  if (!tieBreakAt) {
    return (
      <p className="plain">
        Candidates with {minScore} points or more were invited, if they met the round’s criteria.{' '}
        {tieBreakRaw
          ? `The source gives a tie-break that cannot be read with certainty: “${tieBreakRaw}”.`
          : 'No tie-break was published.'}
      </p>
    );
  }
  return (
    <p className="plain">
      Of those who met the round’s criteria, candidates with more than {minScore} points were invited. Of
      those with exactly {minScore}, only the ones who had submitted their profile before{' '}
      {formatStamp(tieBreakAt)}.
    </p>
  );
}
