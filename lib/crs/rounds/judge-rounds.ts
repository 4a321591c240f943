import { type AskedRound, type Candidate, type JudgedRound, judgeRound } from './judge-round';

/** Rounds of a stream that the person did not choose. */
export interface OtherStream {
  name: string;
  rounds: number;
  lowest: number | null;
  highest: number | null;
}

export interface JudgedRounds {
  /** Of the chosen streams, and those whose stream is not known; in the order they came in. */
  judged: JudgedRound[];
  yes: number;
  open: number;
  /** Of the rounds that the score alone missed, the one that it missed by least. */
  nearest: { round: JudgedRound; short: number } | null;
  others: OtherStream[];
}

function toOthers(rounds: AskedRound[]): OtherStream[] {
  return [...Map.groupBy(rounds, ({ draw }) => draw.streamName ?? draw.label)].map(([name, ofStream]) => {
    const scores = ofStream.flatMap(({ draw }) => draw.minScore ?? []);
    const isKnown = scores.length > 0;
    return {
      name,
      rounds: ofStream.length,
      lowest: isKnown ? Math.min(...scores) : null,
      highest: isKnown ? Math.max(...scores) : null,
    };
  });
}

function findNearest(judged: JudgedRound[]): JudgedRounds['nearest'] {
  const missed = judged.flatMap((round) =>
    round.verdict.why === 'score' && round.verdict.answer === 'no'
      ? [{ round, short: round.verdict.short }]
      : [],
  );
  return missed.toSorted((a, b) => a.short - b.short)[0] ?? null;
}

/**
 * "Would I have been invited?", round by round.
 * @param streams that the person chose; a nomination chooses its rounds by itself.
 */
export function judgeRounds(
  rounds: AskedRound[],
  candidate: Candidate,
  streams: readonly string[],
): JudgedRounds {
  const chosen = new Set<string>(streams);
  if (candidate.profile.hasNomination) chosen.add('pnp');
  const isAsked = ({ stream }: AskedRound) => stream === null || chosen.has(stream);
  const judged = rounds.filter(isAsked).map((round) => judgeRound(round, candidate));
  const countOf = (answer: string) => judged.filter(({ verdict }) => verdict.answer === answer).length;
  return {
    judged,
    yes: countOf('yes'),
    open: countOf('open'),
    nearest: findNearest(judged),
    others: toOthers(rounds.filter((round) => !isAsked(round))),
  };
}
