import type { DrawTotal, StreamView } from '../views';
import type { HistoryFilter } from './history-filter';
import type { HistorySum } from './history-sums';

type Choice = Partial<Pick<HistoryFilter, 'stream' | 'year' | 'kind'>>;

/** The sums that a filter leaves. */
export function chooseSums(sums: HistorySum[], { stream, year, kind }: Choice): HistorySum[] {
  return sums.filter(
    (sum) =>
      (!stream || sum.stream?.slug === stream) &&
      (!year || sum.year === year) &&
      (!kind || sum.stream?.kind === kind),
  );
}

/** Draws and invitations in all. */
export function totalOf(sums: HistorySum[]): DrawTotal {
  return {
    draws: sums.reduce((total, sum) => total + sum.draws, 0),
    invitations: sums.reduce((total, sum) => total + sum.invitations, 0),
  };
}

/** Totals of each year, newest first. */
export function totalByYear(sums: HistorySum[]): (DrawTotal & { year: number })[] {
  const dated = Map.groupBy(
    sums.filter((sum) => sum.year !== null),
    (sum) => sum.year ?? 0,
  );
  return [...dated].map(([year, ofYear]) => ({ year, ...totalOf(ofYear) })).sort((a, b) => b.year - a.year);
}

/** Totals of each stream, in the order of the sums of the newest year that it has. */
export function totalByStream(sums: HistorySum[]): (DrawTotal & { stream: StreamView })[] {
  const bySlug = Map.groupBy(
    sums.filter((sum) => sum.stream !== null),
    (sum) => sum.stream?.slug ?? '',
  );
  return [...bySlug.values()].flatMap((ofStream) => {
    const stream = ofStream[0]?.stream;
    return stream ? [{ stream, ...totalOf(ofStream) }] : [];
  });
}
