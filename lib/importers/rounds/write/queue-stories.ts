import type { Db } from '@/lib/db/client';
import { numberOrder } from '@/lib/draws/number-order';
import { enqueue } from '@/lib/queue/enqueue';
import type { FilePlan } from '../plan/plan-import';

const mostAtOnce = 3;

interface Place {
  date: string;
  numberOrder: string;
}

function isLater(a: Place, b: Place): boolean {
  return a.date === b.date ? a.numberOrder > b.numberOrder : a.date > b.date;
}

/**
 * The rounds that are later than the newest known before, oldest first: new ones, and ones whose date
 * could not be read until now. None on a first import.
 */
function roundsForStories({ rounds, known }: FilePlan): string[] {
  const dated = known.flatMap(({ date, numberOrder: order, isWithdrawn }) =>
    date && !isWithdrawn ? [{ date, numberOrder: order }] : [],
  );
  const [first, ...others] = dated;
  if (!first) return [];
  const undated = new Set(known.filter(({ date }) => !date).map(({ number }) => number));
  const newest = others.reduce((latest, place) => (isLater(place, latest) ? place : latest), first);
  return rounds
    .flatMap(({ outcome, round, comparison }) => {
      const { number } = round;
      const { date } = (comparison?.record ?? round.record).figures;
      const isNews = outcome === 'new' || (comparison !== null && undated.has(number));
      return isNews && date ? [{ number, date, numberOrder: numberOrder(number) }] : [];
    })
    .filter((place) => isLater(place, newest))
    .sort((a, b) => (isLater(a, b) ? 1 : -1))
    .slice(-mostAtOnce)
    .map(({ number }) => number);
}

/** Asks for the drafts of an import's new rounds, in its transaction. */
export async function queueStories(tx: Db, plan: FilePlan, idOf: ReadonlyMap<string, number>): Promise<void> {
  const knownIds = new Map(plan.known.map(({ number, id }) => [number, id]));
  for (const number of roundsForStories(plan)) {
    const drawId = idOf.get(number) ?? knownIds.get(number);
    if (drawId !== undefined) await enqueue(tx, 'story.draft', { drawId });
  }
}
