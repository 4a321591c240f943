import { beforeAll, expect, it } from 'vitest';
import { fromCalendarDate, todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { numberOrder } from '../number-order';
import { listRecentRounds, monthsBefore } from './recent-rounds';

provideTestDatabase();

const edge = monthsBefore(todayIn(), 24);
const dayBefore = (date: string) =>
  new Date(fromCalendarDate(date).getTime() - 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  const cec = await getDb().stream.findFirstOrThrow({
    where: { programSlug: 'express-entry', slug: 'cec' },
  });
  const rows = [
    { number: '1', date: dayBefore(edge) },
    { number: '2', date: edge },
    { number: '3', date: todayIn(), streamId: cec.id },
    { number: '4', date: null },
    { number: '5', date: todayIn(), withdrawnAt: new Date(), withdrawnNote: 'An error.' },
  ];
  await getDb().draw.createMany({
    data: rows.map(({ date, ...row }) => ({
      ...row,
      programSlug: 'express-entry',
      numberOrder: numberOrder(row.number),
      date: date === null ? null : fromCalendarDate(date),
      label: 'A round',
    })),
  });
});

it('has the rounds of the time and those of an unknown date, but no withdrawn one', async () => {
  const { data, tags } = await listRecentRounds(24);
  expect(data.map(({ draw, stream }) => [draw.number, stream])).toEqual([
    ['4', null],
    ['3', 'cec'],
    ['2', null],
  ]);
  expect(tags).toEqual(['draws']);
});

it.each([
  ['2026-11-22', 24, '2024-11-22'],
  ['2028-02-29', 24, '2026-02-28'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2026-01-15', 2, '2025-11-15'],
])('%s less %i months is %s', (date, months, before) => {
  expect(monthsBefore(date, months)).toBe(before);
});
