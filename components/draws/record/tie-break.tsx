import { formatStamp } from '@/lib/dates';
import type { DrawView } from '@/lib/draws/views';

/** What a round's tie-break means, in a sentence. */
export function TieBreak({ draw }: { draw: DrawView }) {
  if (!draw.tieBreakAt || draw.minScore === null) {
    return draw.tieBreakRaw ? <p>Tie-break, as the source gives it: “{draw.tieBreakRaw}”.</p> : null;
  }
  return (
    <p>
      Candidates with a score above {draw.minScore} were invited. Of those with exactly {draw.minScore}, only
      the ones who had submitted their profile before {formatStamp(draw.tieBreakAt)}.
    </p>
  );
}
