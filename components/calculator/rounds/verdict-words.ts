import type { JudgedRound, Verdict } from '@/lib/crs/rounds/judge-round';
import { formatStamp } from '@/lib/dates';
import { formatInteger } from '@/lib/numbers';

export const answerWords: Record<Verdict['answer'], string> = { yes: 'Yes', no: 'No', open: 'It depends' };

export const pointsText = (points: number) => (points === 1 ? '1 point' : `${points} points`);

/** Why a round would have invited the person or not, in a sentence. */
export function verdictWords({ verdict, draw }: JudgedRound): string {
  const stamp = draw.tieBreakAt && formatStamp(draw.tieBreakAt);
  switch (verdict.why) {
    case 'score':
      return verdict.answer === 'yes'
        ? `${pointsText(verdict.over)} above the cut-off.`
        : `${pointsText(verdict.short)} short.`;
    case 'stamp':
      return verdict.answer === 'yes'
        ? `Your score was the cut-off, and you submitted before the tie-break of ${stamp}.`
        : `Your score was the cut-off, and you did not submit before the tie-break of ${stamp}.`;
    case 'no-submission':
      return `Your score was the cut-off: yes if you submitted before ${stamp}.`;
    case 'no-stamp':
      return 'Your score was the cut-off, and the tie-break is not known.';
    case 'no-cut-off':
      return 'The cut-off is not known.';
    case 'unknown-stream':
      return 'Your score is enough, but we do not know yet whom this round was for.';
    case 'no-nomination': {
      const { withNomination } = verdict;
      const isEnough = draw.minScore !== null && withNomination > draw.minScore;
      return `For nominees only; a nomination would make it ${formatInteger(withNomination)}${isEnough ? ', above the cut-off' : ''}.`;
    }
    case 'no-french':
      return 'Asks for NCLC 7 in all four abilities of French.';
    case 'no-canadian-work':
      return 'Asks for a year of skilled work in Canada.';
    case 'not-on-list':
      return 'Your occupation was not on the list in force that day.';
  }
}
