import type { TrendPoint } from './stream-trend';

/** What is remarkable about the newest score of a stream. */
export interface ScoreRecord {
  kind: 'lowest' | 'highest';
  /** The day of the round that was as low (as high) before; null where there was none. */
  since: string | null;
}

/** So many rounds between say something. */
const fewestBetween = 3;

/**
 * Whether the last of a stream's scores is the lowest or highest for some rounds.
 * @param points all of the stream's, oldest first, on one scale.
 * @returns null where it is neither, or there are too few to say so.
 */
export function recordOf(points: TrendPoint[]): ScoreRecord | null {
  const now = points.at(-1);
  const earlier = points.slice(0, -1);
  if (!now) return null;
  const found = (['lowest', 'highest'] as const).map((kind) => {
    const place = earlier.findLastIndex(({ score }) =>
      kind === 'lowest' ? score <= now.score : score >= now.score,
    );
    return { kind, since: earlier[place]?.date ?? null, between: earlier.length - 1 - place };
  });
  const [best] = found.toSorted((a, b) => b.between - a.between);
  return best && best.between >= fewestBetween ? { kind: best.kind, since: best.since } : null;
}
