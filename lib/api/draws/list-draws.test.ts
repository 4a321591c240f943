import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { correctDraw } from '@/lib/draws/correct-draw';
import { createDraw } from '@/lib/draws/create-draw';
import type { DrawInput } from '@/lib/draws/schema';
import { withdrawDraw } from '@/lib/draws/withdraw-draw';
import { drawRecord, drawsQuery } from '../contract/draw';
import { readQuery } from '../http/read-query';
import { findDraw } from './find-draw';
import { listDraws } from './list-draws';

provideTestDatabase();

let editor: StaffMember;
const round = { program: 'express-entry', stream: 'cec', invitations: '500', minScore: '520' };
const list = async (query: string) =>
  (await listDraws(readQuery(drawsQuery, new URLSearchParams(query)))).data;
const numbers = async (query: string) => (await list(query)).data.map(({ number }) => number);

beforeAll(async () => {
  editor = await addTestStaff('editor');
  const draws: Partial<DrawInput>[] = [
    { ...round, number: '91a', date: '2018-05-30', stream: 'fst', minScore: '288' },
    { ...round, number: '91b', date: '2018-05-30', stream: 'pnp', minScore: '902', invitations: '200' },
    {
      ...round,
      number: '284',
      date: '2024-02-14',
      stream: 'healthcare',
      streamVersion: '1',
      invitations: '3,500',
    },
    { ...round, number: '300', date: '2024-06-01' },
    { ...round, number: '301', date: '2024-06-02' },
    {
      program: 'pnp-bc',
      date: '2024-06-02',
      invitations: '5',
      invitationsQualifier: 'fewer-than',
      label: 'Care',
    },
    {
      program: 'pnp-nb',
      datePrecision: 'range',
      date: '2024-05-01',
      dateEnd: '2024-05-03',
      invitations: '80',
      label: 'Two days',
    },
  ];
  for (const draw of draws) await createDraw(editor, draw);
  await withdrawDraw(editor, { program: 'express-entry', number: '301', version: 1, note: 'Typed twice.' });
});

describe('the list of draws', () => {
  it('is newest first, by natural number within a day, without withdrawn ones', async () => {
    expect(await numbers('program=express-entry')).toEqual(['300', '284', '91b', '91a']);
  });

  it('filters by program, stream, jurisdiction, days, year and invitations', async () => {
    expect(await numbers('stream=healthcare')).toEqual(['284']);
    expect(await numbers('jurisdiction=CA-BC')).toEqual(['2024-06-02-1']);
    expect(await numbers('program=express-entry&year=2018')).toEqual(['91b', '91a']);
    expect(await numbers('from=2024-02-14&to=2024-05-01')).toEqual(['2024-05-01-1', '284']);
    expect(await numbers('year=2024&to=2024-03-01')).toEqual(['284']);
    // Fewer than 5 is not 5.
    expect(await numbers('minInvitations=5&from=2024-05-01')).toEqual(['300', '2024-05-01-1']);
  });

  it('gives every draw once, whatever the size of its pages', async () => {
    const whole = await numbers('limit=100');
    for (const limit of [1, 2, 4]) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page = await list(`limit=${limit}${cursor && `&cursor=${cursor}`}`);
        seen.push(...page.data.map(({ number }) => number));
        cursor = page.nextCursor;
      }
      expect(seen).toEqual(whole);
    }
  });

  it('goes on from an undated draw to the dated ones', async () => {
    const where = { programSlug: 'express-entry' };
    await getDb().draw.updateMany({ where: { ...where, number: '284' }, data: { date: null } });
    const first = await list('program=express-entry&limit=1');
    expect(first.data[0]).toMatchObject({ number: '284', date: null });
    expect(await numbers(`program=express-entry&limit=1&cursor=${first.nextCursor}`)).toEqual(['300']);
    await getDb().draw.updateMany({
      where: { ...where, number: '284' },
      data: { date: new Date('2024-02-14') },
    });
  });

  it.each([
    ['program=nowhere', 'program'],
    ['stream=nothing', 'stream'],
    ['program=pnp-bc&stream=cec', 'stream'],
    ['jurisdiction=CA-XX', 'jurisdiction'],
    ['jurisdiction=bc', 'jurisdiction'],
    ['year=20x4', 'year'],
    ['from=2024-02-30', 'from'],
    ['from=0000-01-01', 'from'],
    ['from=2024-03-01&to=2024-02-01', 'from'],
    ['minInvitations=-1', 'minInvitations'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=1e1', 'limit'],
    ['limit=', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['colour=red', 'colour'],
    ['cursor=abc', 'cursor'],
    [`cursor=${btoa('["articles",{"date":null,"order":"","id":1}]')}`, 'cursor'],
    [
      `cursor=${btoa('["draws",{"date":"2024-01-01","order":"\\u0000","id":1}]').replace(/=+$/, '')}`,
      'cursor',
    ],
  ])('refuses %s and names %s', async (query, parameter) => {
    await expect(list(query)).rejects.toMatchObject({
      status: 400,
      more: { errors: expect.arrayContaining([expect.objectContaining({ parameter })]) },
    });
  });
});

describe('one draw', () => {
  it('has every key of the contract, with its source and its corrections', async () => {
    await correctDraw(editor, {
      ...round,
      number: '284',
      date: '2024-02-14',
      stream: 'healthcare',
      streamVersion: '1',
      label: 'Healthcare occupations (Version 1)',
      invitations: '3500',
      minScore: '422',
      version: 1,
      reason: 'The source was corrected.',
      sourceUrl: 'https://example.org/rounds',
    });
    const { data } = await findDraw({ program: 'express-entry', number: '284' });
    expect(drawRecord.parse(data)).toEqual(data);
    expect(data).toMatchObject({
      jurisdiction: 'CA',
      stream: { slug: 'healthcare', version: '1' },
      minScore: 422,
      scoreScale: 'CRS',
      tieBreakAt: null,
      pool: null,
      url: expect.stringMatching(/^http.*\/draws\/express-entry\/284$/),
      source: { url: 'https://example.org/rounds', fetchedAt: null, anomalies: [] },
      corrections: [{ field: 'minScore', old: '520', new: '422', reason: 'The source was corrected.' }],
    });
    expect(data).not.toHaveProperty('dateEnd');
  });

  it('of several days has its last one; of a province leads to its page', async () => {
    const { data } = await findDraw({ program: 'pnp-nb', number: '2024-05-01-1' });
    expect(data).toMatchObject({ datePrecision: 'range', dateEnd: '2024-05-03' });
    expect(data.url).toMatch(/\/draws\/pnp\/nb#2024-05-01-1$/);
  });

  it('that is not there is a 404; a withdrawn one says its note and no figure', async () => {
    await expect(findDraw({ program: 'express-entry', number: '1' })).rejects.toMatchObject({ status: 404 });
    await expect(findDraw({ program: 'express-entry', number: '301' })).rejects.toMatchObject({
      status: 410,
      message: 'This draw was withdrawn: Typed twice.',
      tags: expect.arrayContaining(['draw:express-entry/301']),
    });
  });
});
