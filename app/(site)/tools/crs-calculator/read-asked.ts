import type { Answers } from '@/lib/crs/answers/read-answers';
import type { AskedRound } from '@/lib/crs/rounds/judge-round';
import { listRecentRounds } from '@/lib/draws/lists/recent-rounds';
import { getOccupationStanding, type OccupationStanding, wasListed } from '@/lib/occupations/category-lists';
import type { Read } from '@/lib/read';

/** How far back "would I have been invited?" looks. */
const months = 24;

export interface Asked {
  rounds: AskedRound[];
  occupation: OccupationStanding | null;
  reads: Pick<Read<unknown>, 'tags'>[];
}

/** The rounds of the last 24 months as a person's answers ask about them. */
export async function readAsked({ occupation: code }: Answers): Promise<Asked> {
  const [rounds, standing] = await Promise.all([
    listRecentRounds(months),
    code ? getOccupationStanding(code) : null,
  ]);
  const occupation = standing?.data ?? null;
  return {
    rounds: rounds.data.map(({ draw, stream }) => ({
      draw,
      stream,
      isOccupationListed: occupation && stream && draw.date ? wasListed(occupation, stream, draw.date) : null,
    })),
    occupation,
    reads: standing ? [rounds, standing] : [rounds],
  };
}
