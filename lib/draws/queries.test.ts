import { beforeAll, describe, expect, it } from 'vitest';
import { fromCalendarDate } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { getDraw } from './draw-page';
import { getDrawTables } from './lists/batches';
import { getDrawBoard } from './lists/board';
import { listStreamStandings } from './lists/stream-standings';
import { numberOrder } from './number-order';
import { listDraws, listLatestExpressEntryDraws, listLatestPnpDraws } from './queries';

provideTestDatabase();

interface Row {
  program?: string;
  number: string;
  date: string | null;
  stream: string;
  invitations: number;
  isFewerThan?: boolean;
  isWithdrawn?: boolean;
}

const rows: Row[] = [
  { number: '90', date: '2018-05-01', stream: 'general', invitations: 3500 },
  { number: '91a', date: '2018-05-30', stream: 'fst', invitations: 500 },
  { number: '91b', date: '2018-05-30', stream: 'pnp', invitations: 200 },
  { number: '100', date: '2018-05-30', stream: 'general', invitations: 3750 },
  { number: '101', date: '2019-01-10', stream: 'general', invitations: 3900 },
  { number: '102', date: '2019-01-11', stream: 'general', invitations: 9999, isWithdrawn: true },
  {
    program: 'pnp-bc',
    number: '2026-04-03-2',
    date: '2026-04-03',
    stream: '',
    invitations: 5,
    isFewerThan: true,
  },
  { program: 'pnp-bc', number: '2026-04-03-10', date: '2026-04-03', stream: '', invitations: 60 },
  { program: 'pnp-qc', number: '2026-05-01-1', date: '2026-05-01', stream: '', invitations: 70 },
  { program: 'pnp-qc', number: '7', date: null, stream: '', invitations: 1 },
];

beforeAll(async () => {
  const streams = await getDb().stream.findMany();
  const streamId = (program: string, slug: string) =>
    streams.find((stream) => stream.programSlug === program && stream.slug === slug)?.id ?? null;
  await getDb().draw.createMany({
    data: rows.map(({ program = 'express-entry', number, date, stream, invitations, ...row }) => ({
      programSlug: program,
      number,
      numberOrder: numberOrder(number),
      date: date ? fromCalendarDate(date) : null,
      streamId: streamId(program, stream),
      label: stream || 'A provincial round',
      invitations,
      invitationsQualifier: row.isFewerThan ? ('fewerThan' as const) : ('exact' as const),
      ...(row.isWithdrawn && { withdrawnAt: new Date(), withdrawnNote: 'Never held' }),
    })),
  });
});

const numbers = (draws: { number: string }[] = []) => draws.map(({ number }) => number);

describe('listDraws', () => {
  it('is newest first, by natural number on one day, without withdrawn ones', async () => {
    const { data, tags } = await listDraws({ program: 'express-entry' });
    expect(numbers(data?.draws)).toEqual(['101', '100', '91b', '91a', '90']);
    expect(data?.total).toEqual({ draws: 5, invitations: 11850 });
    expect(tags).toEqual(['draws']);
    expect((await listDraws({ program: 'nowhere' })).data).toBeNull();
  });

  it('gives every draw once when read page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await listDraws({ program: 'express-entry' }, { limit: 2, after });
      seen.push(...numbers(data?.draws));
      after = data?.nextCursor ?? null;
    } while (after !== null);
    expect(seen).toEqual(['101', '100', '91b', '91a', '90']);
  });

  it('narrows by stream and year, and adds no “fewer than” up', async () => {
    const general = await listDraws({ program: 'express-entry', stream: 'general', year: 2018 });
    expect(numbers(general.data?.draws)).toEqual(['100', '90']);
    const bc = await listDraws({ program: 'pnp-bc' });
    expect(numbers(bc.data?.draws)).toEqual(['2026-04-03-10', '2026-04-03-2']);
    expect(bc.data?.total).toEqual({ draws: 2, invitations: 60 });
  });

  it('puts a draw whose date cannot be read first, and goes on behind it', async () => {
    const first = await listDraws({ program: 'pnp-qc' }, { limit: 1 });
    expect(numbers(first.data?.draws)).toEqual(['7']);
    const second = await listDraws({ program: 'pnp-qc' }, { limit: 1, after: first.data?.nextCursor });
    expect(numbers(second.data?.draws)).toEqual(['2026-05-01-1']);
  });

  it('begins at the front with a damaged cursor', async () => {
    for (const after of ['', 'x', '2024-99-99~1', "'; --"]) {
      const { data } = await listDraws({ program: 'express-entry' }, { after });
      expect(data?.draws).toHaveLength(5);
    }
  });
});

it('lists the latest of Express Entry and of the provinces; Quebec is none of them', async () => {
  expect(numbers((await listLatestExpressEntryDraws(2)).data)).toEqual(['101', '100']);
  expect(numbers((await listLatestPnpDraws(5)).data)).toEqual(['2026-04-03-10', '2026-04-03-2']);
});

it('shows each program’s newest draw and the newest of each stream', async () => {
  const { data } = await getDrawBoard();
  const express = data.find(({ program }) => program.slug === 'express-entry');
  expect(express?.latest?.number).toBe('101');
  expect(express?.streams.map(({ stream, draw }) => `${stream.slug} ${draw.number}`)).toEqual([
    'general 101',
    'fst 91a',
    'pnp 91b',
  ]);
  expect(data.find(({ program }) => program.slug === 'pnp-sk')).toMatchObject({ latest: null, streams: [] });
});

it('compares a stream’s newest draw with one of an earlier day', async () => {
  const { data } = await listStreamStandings('express-entry');
  expect(data.map(({ stream, draw, before }) => [stream.slug, draw.number, before?.number ?? null])).toEqual([
    ['general', '101', '100'],
    ['fst', '91a', null],
    ['pnp', '91b', null],
  ]);
});

it('gives a draw its neighbours and the round before of its stream', async () => {
  const { data } = await getDraw({ program: 'express-entry', number: '100' });
  expect(data).toMatchObject({
    older: { number: '91b' },
    newer: { number: '101' },
    previousOfStream: { number: '90' },
  });
  const withdrawn = await getDraw({ program: 'express-entry', number: '102' });
  expect(withdrawn.data).toMatchObject({ isWithdrawn: true, withdrawnNote: 'Never held' });
  expect(await getDraw({ program: 'express-entry', number: '1' })).toEqual({
    data: null,
    tags: ['draw:express-entry/1', 'draws'],
  });
});

it('fills several tables at once, each in its own order and period', async () => {
  const table = {
    program: 'express-entry',
    streams: [],
    from: null,
    to: null,
    order: 'newest' as const,
    limit: 100,
  };
  const { data } = await getDrawTables([
    { ...table, order: 'oldest', limit: 2 },
    { ...table, streams: ['fst', 'pnp'] },
    { ...table, from: '2018-05-02', to: '2018-12-31' },
    { ...table, program: 'nowhere' },
  ]);
  expect(data.map((one) => one && numbers(one.draws))).toEqual([
    ['90', '91a'],
    ['91b', '91a'],
    ['100', '91b', '91a'],
    null,
  ]);
});
