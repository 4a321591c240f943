import type { DrawData } from '@/lib/blocks/draw-data';
import type { CrsScore } from '../count-score';
import { crsGrid } from '../grid';
import { type CrsProfile, hasFrenchLevel } from '../rules/profile';

/** A round as it is asked about. */
export interface AskedRound {
  draw: DrawData;
  /** Its stream's slug; null where the source's name is none that is known. */
  stream: string | null;
  /** Whether the person's occupation stood on the category's list that day; null where that is not known. */
  isOccupationListed: boolean | null;
}

/** The person as the rounds see them. */
export interface Candidate {
  profile: CrsProfile;
  score: CrsScore;
  /** An instant, ISO 8601 in UTC. */
  submittedAt: string | null;
}

/** Why a round's stream does not take the person. */
export type StreamReason = 'no-nomination' | 'no-french' | 'no-canadian-work' | 'not-on-list';

/** Yes, no or open, and why. Points are on the CRS. */
export type Verdict =
  | { answer: 'yes'; why: 'score'; over: number }
  | { answer: 'yes'; why: 'stamp' }
  | { answer: 'no'; why: 'score'; short: number }
  | { answer: 'no'; why: 'stamp' }
  /** With a nomination the score would be this one. */
  | { answer: 'no'; why: 'no-nomination'; withNomination: number }
  | { answer: 'no'; why: Exclude<StreamReason, 'no-nomination'> }
  | { answer: 'open'; why: 'no-submission' | 'no-stamp' | 'no-cut-off' | 'unknown-stream' };

export interface JudgedRound extends AskedRound {
  verdict: Verdict;
}

/** The score with the 600 points of a nomination in it. */
function scoreWithNomination({ total, additional }: CrsScore): number {
  return total - additional + crsGrid.maxima.additional;
}

function judgeStream({ stream, isOccupationListed }: AskedRound, { profile, score }: Candidate) {
  if (stream === 'pnp' && !profile.hasNomination) {
    return { answer: 'no', why: 'no-nomination', withNomination: scoreWithNomination(score) } as const;
  }
  if (stream === 'french' && !hasFrenchLevel(profile)) return { answer: 'no', why: 'no-french' } as const;
  if (stream === 'cec' && profile.canadianWork < 1) {
    return { answer: 'no', why: 'no-canadian-work' } as const;
  }
  return isOccupationListed === false ? ({ answer: 'no', why: 'not-on-list' } as const) : null;
}

/** A score above the cut-off is invited; one equal to it only if the profile was submitted before the stamp. */
function judgeScore({ draw }: AskedRound, { score, submittedAt }: Candidate): Verdict {
  if (draw.minScore === null || draw.scoreScale !== 'CRS') return { answer: 'open', why: 'no-cut-off' };
  const over = score.total - draw.minScore;
  if (over > 0) return { answer: 'yes', why: 'score', over };
  if (over < 0) return { answer: 'no', why: 'score', short: -over };
  if (!draw.tieBreakAt) return { answer: 'open', why: 'no-stamp' };
  if (!submittedAt) return { answer: 'open', why: 'no-submission' };
  const isBefore = Date.parse(submittedAt) < Date.parse(draw.tieBreakAt);
  return { answer: isBefore ? 'yes' : 'no', why: 'stamp' };
}

/** Whether a round would have invited a person with the score of today's answers. */
export function judgeRound(round: AskedRound, candidate: Candidate): JudgedRound {
  const byStream = judgeStream(round, candidate);
  if (byStream) return { ...round, verdict: byStream };
  const byScore = judgeScore(round, candidate);
  const isOpen = round.stream === null && byScore.answer !== 'no';
  return { ...round, verdict: isOpen ? { answer: 'open', why: 'unknown-stream' } : byScore };
}
