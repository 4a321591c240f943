import { beforeAll, describe, expect, it } from 'vitest';
import { fromCalendarDate } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { numberOrder } from '../number-order';
import { type HistoryFilter, wholeHistory } from './history-filter';
import { type HistoryOrder, historyOrders } from './history-query';
import { getHistorySums } from './history-sums';
import { listHistory } from './list-history';
import { listRoundDays } from './round-days';
import { listScorePoints } from './score-points';
import { chooseSums, totalByStream, totalByYear, totalOf } from './total-history';

provideTestDatabase();

type Row = [number: string, date: string | null, stream: string, invitations: number | null, score: number];
const rows: Row[] = [
  ['90', '2018-05-01', 'general', 3500, 441],
  ['91a', '2018-05-30', 'fst', 500, 288],
  ['91b', '2018-05-30', 'pnp', 200, 902],
  ['92', '2019-06-13', 'general', 3500, 451],
  ['93', '2024-02-14', 'healthcare', null, 422],
  ['94', null, '', 7, 500],
];
const program = 'express-entry';

beforeAll(async () => {
  const streams = await getDb().stream.findMany({ where: { programSlug: program } });
  const streamId = new Map(streams.map((stream) => [stream.slug, stream.id]));
  const common = (number: string) => ({
    programSlug: program,
    number,
    numberOrder: numberOrder(number),
    label: 'A round',
    scoreScale: 'CRS',
  });
  await getDb().draw.createMany({
    data: [
      ...rows.map(([number, date, stream, invitations, minScore]) => ({
        ...common(number),
        date: date ? fromCalendarDate(date) : null,
        streamId: streamId.get(stream) ?? null,
        invitations,
        minScore,
      })),
      {
        ...common('95'),
        invitations: 9999,
        minScore: 1,
        withdrawnAt: new Date(),
        withdrawnNote: 'Never held',
      },
    ],
  });
});

/** Reads a history two draws at a time to its end. */
async function readAll(order: HistoryOrder, filter: Partial<HistoryFilter> = {}): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await listHistory({ ...wholeHistory(program), ...filter }, { order, after, limit: 2 });
    seen.push(...data.draws.map(({ number }) => number));
    after = data.next;
  } while (after !== null);
  return seen;
}

describe('listHistory', () => {
  it.each([
    ['newest', '94 93 92 91b 91a 90'],
    ['most-invitations', '92 90 91a 91b 94 93'],
    ['highest-cut-off', '91b 94 92 90 93 91a'],
  ] as const)('gives every draw once, page by page: %s', async (order, numbers) => {
    expect((await readAll(order)).join(' ')).toBe(numbers);
  });

  it('reads each order backwards too', async () => {
    for (const [down, up] of [
      ['newest', 'oldest'],
      ['most-invitations', 'fewest-invitations'],
      ['highest-cut-off', 'lowest-cut-off'],
    ] as const) {
      expect((await readAll(up)).reverse()).toEqual(await readAll(down));
    }
    expect(historyOrders).toHaveLength(6);
  });

  it('narrows by stream, year and kind', async () => {
    expect(await readAll('newest', { stream: 'general' })).toEqual(['92', '90']);
    expect(await readAll('newest', { year: 2018, kind: 'class' })).toEqual(['91b', '91a']);
    expect(await readAll('newest', { kind: 'category', year: 2018 })).toEqual([]);
  });

  it('has nothing behind a draw that is not known', async () => {
    const { data } = await listHistory(wholeHistory(program), { order: 'newest', after: '1x', limit: 2 });
    expect(data).toEqual({ draws: [], next: null });
  });
});

it('adds up what a filter leaves', async () => {
  const { data: sums } = await getHistorySums(program);
  expect(totalOf(sums)).toEqual({ draws: 6, invitations: 7707 });
  expect(totalByYear(sums).map(({ year, draws }) => [year, draws])).toEqual([
    [2024, 1],
    [2019, 1],
    [2018, 3],
  ]);
  expect(totalByStream(sums).map(({ stream, draws }) => [stream.slug, draws])).toEqual([
    ['healthcare', 1],
    ['general', 2],
    ['fst', 1],
    ['pnp', 1],
  ]);
  expect(totalOf(chooseSums(sums, { kind: 'class', year: 2018 }))).toEqual({ draws: 2, invitations: 700 });
});

it('gives scores of one scale over time, and each day of rounds once', async () => {
  const { points, spanDays } = await listScorePoints(wholeHistory(program), 'CRS');
  expect(spanDays).toBe(0);
  expect(points.map(({ date, score, stream }) => `${date} ${score} ${stream}`)).toEqual([
    '2018-05-01 441 general',
    '2018-05-30 288 fst',
    '2018-05-30 902 pnp',
    '2019-06-13 451 general',
    '2024-02-14 422 healthcare',
  ]);
  expect((await listScorePoints(wholeHistory(program), 'SIRS')).points).toEqual([]);
  expect(await listRoundDays(wholeHistory(program))).toHaveLength(4);
});

it('thins thousands of scores out, and keeps the lowest of each stream', async () => {
  await getDb().$executeRaw`
    INSERT INTO draws (program_slug, number, number_order, date, label, min_score, score_scale, updated_at)
    SELECT ${program}, 'n' || n, 'n' || n, '2020-01-01'::date + (n % 1500), 'Many', 300 + n % 400, 'CRS', now()
    FROM generate_series(1, 3000) n`;
  const { points, spanDays } = await listScorePoints({ ...wholeHistory(program), year: 2021 }, 'CRS');
  expect(points).toHaveLength(730);
  expect(spanDays).toBe(0);
  const all = await listScorePoints(wholeHistory(program), 'CRS');
  expect(all.spanDays).toBeGreaterThan(5);
  expect(all.points.length).toBeLessThan(400);
  expect(all.points).toContainEqual({ date: '2018-05-30', score: 288, stream: 'fst' });
});
