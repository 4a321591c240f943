import { cache } from 'react';
import type { HistoryFilter } from '@/lib/draws/history/history-filter';
import { type HistoryQuery, historyKinds, readHistoryQuery } from '@/lib/draws/history/history-query';
import { getHistorySums } from '@/lib/draws/history/history-sums';
import { listHistory } from '@/lib/draws/history/list-history';
import { listRoundDays } from '@/lib/draws/history/round-days';
import { listScorePoints } from '@/lib/draws/history/score-points';
import { chooseSums, totalByStream, totalByYear, totalOf } from '@/lib/draws/history/total-history';

const program = 'express-entry';
/** No year has had more rounds: each stands on one page. */
const pageSize = 60;

const getSums = cache(() => getHistorySums(program));

/** What an address asks for among what there is; null for a choice that the page does not offer. */
export async function readChoice(query: HistoryQuery) {
  const choice = readHistoryQuery(query);
  const all = (await getSums()).data;
  const streams = totalByStream(all);
  const years = totalByYear(all);
  const stream = streams.find((each) => each.stream.slug === choice?.stream)?.stream ?? null;
  const isOffered =
    choice !== null &&
    (!choice.stream || stream !== null) &&
    (!choice.year || years.some((each) => each.year === choice.year));
  // "Canadian Experience Class, 2025"
  const scope = [stream?.name, choice?.kind && historyKinds[choice.kind], choice?.year]
    .filter(Boolean)
    .join(', ');
  return { choice: isOffered ? choice : null, scope, streams, years };
}

export type Choice = NonNullable<Awaited<ReturnType<typeof readChoice>>['choice']>;

/** The rounds of a choice, their sums, and what the charts on its first page are made of. */
export async function readHistory(choice: Choice) {
  const filter: HistoryFilter = { program, stream: choice.stream, year: choice.year, kind: choice.kind };
  const isFirst = choice.after === null;
  const [sums, rounds, scores, days] = await Promise.all([
    getSums(),
    listHistory(filter, { order: choice.order, after: choice.after, limit: pageSize }),
    isFirst ? listScorePoints(filter, 'CRS') : null,
    isFirst ? listRoundDays(filter) : null,
  ]);
  const chosen = chooseSums(sums.data, choice);
  return {
    reads: [sums, rounds],
    rounds: rounds.data,
    sums: chosen,
    total: totalOf(chosen),
    years: totalByYear(chosen),
    charts: scores && days ? { ...scores, days } : null,
  };
}

export type History = Awaited<ReturnType<typeof readHistory>>;
