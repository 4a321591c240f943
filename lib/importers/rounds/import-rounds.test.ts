import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { correctDraw } from '@/lib/draws/correct-draw';
import { getDraw } from '@/lib/draws/draw-page';
import { getSourceLook } from '@/lib/draws/lists/source-look';
import { toDrawForm } from '@/lib/draws/rules/draw-form';
import { getDrawEvidence } from '@/lib/draws/source/evidence';
import { drawPageInclude } from '@/lib/draws/store';
import { listImports } from './desk';
import { importRounds } from './import-rounds';
import { previewImport } from './preview-import';
import type { FeedRow } from './read/field-text';
import { testFile, testPool, testRow, testRows } from './test-feed';

provideTestDatabase();

let editor: StaffMember;
beforeAll(async () => {
  editor = await addTestStaff('editor');
});

const input = (rows: unknown[], isHistoric = false) => ({
  from: 'upload' as const,
  name: 'rounds.json',
  bytes: testFile(rows).bytes,
  isHistoric,
});
const imported = async (rows: unknown[], isHistoric = false) =>
  (await importRounds(editor, input(rows, isHistoric))).plan.counts;
const read = async (number: string) => {
  const { data } = await getDraw({ program: 'express-entry', number });
  if (!data) throw new Error(`no draw ${number}`);
  return data;
};
const everything = () =>
  getDb().draw.findMany({
    include: {
      sourceRows: true,
      anomalies: true,
      corrections: true,
      poolSnapshot: { include: { bands: true } },
    },
    orderBy: { id: 'asc' },
  });
const stories = async () => {
  const jobs = await getDb().$queryRawUnsafe<{ number: string }[]>(
    `select d.number from pgboss.job j join draws d on d.id = (j.data->>'drawId')::int
     where j.name = 'story.draft' order by d.number_order`,
  );
  return jobs.map(({ number }) => number);
};
/** The rows of the first five rounds, with one of them changed. */
const five = (number: string, changes: FeedRow) =>
  testRows(5).map((row) => (row.drawNumber === number ? { ...row, ...changes } : row));
const lastChange = async () => (await getDb().contentChange.findFirst({ orderBy: { id: 'desc' } }))?.id ?? 0n;
const tagsSince = async (id: bigint) =>
  (await getDb().contentChange.findMany({ where: { id: { gt: id } } })).flatMap(({ tags }) => tags);

/** What an editor does at the desk. */
async function correct(number: string, changes: Record<string, string>): Promise<void> {
  const row = await getDb().draw.findFirstOrThrow({ where: { number }, include: drawPageInclude });
  const form = { ...toDrawForm(row), version: row.version, reason: 'Checked by hand', ...changes };
  await correctDraw(editor, form as Parameters<typeof correctDraw>[1]);
}

describe('importing', () => {
  it('is for those alone who may', async () => {
    const author = await addTestStaff('author');
    await expect(importRounds(author, input(testRows(3)))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(previewImport(author, input(testRows(3)))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listImports(author)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is shown before anything is written', async () => {
    const plan = await previewImport(editor, input(five('2', { drawCRS: 'many' })));
    expect(plan.counts).toEqual({ read: 5, new: 5, changed: 0, unchanged: 0, flagged: 1 });
    expect(await everything()).toEqual([]);
    const another = { ...input(testRows(4)), seenHash: plan.file.hash };
    await expect(importRounds(editor, another)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('makes draws public with what they were read from, and no story the first time', async () => {
    const before = await lastChange();
    expect(await imported(five('2', { ...testPool, drawCRS: 'many' }))).toMatchObject({ new: 5, flagged: 1 });
    expect(await read('2')).toMatchObject({
      invitations: 1200,
      minScore: null,
      pool: { total: 2678 },
      anomalies: [{ field: 'minScore', raw: 'many' }],
    });
    const evidence = await getDrawEvidence(editor, { program: 'express-entry', number: '2' });
    expect(evidence?.sourceRow?.raw).toMatchObject({ drawCRS: 'many' });
    expect(await tagsSince(before)).toEqual(
      expect.arrayContaining(['draw:express-entry/2', 'draws', 'draws-looked']),
    );
    expect((await getSourceLook('express-entry')).data?.outcome).toBe('read');
    expect(await stories()).toEqual([]);
  });

  it('changes nothing when the same file comes again', async () => {
    const before = await everything();
    const again = await imported(five('2', { ...testPool, drawCRS: 'many' }));
    expect(again).toEqual({ read: 5, new: 0, changed: 0, unchanged: 5, flagged: 1 });
    expect(await everything()).toEqual(before);
  });

  it('takes another spelling of the same figures for no change', async () => {
    const spelled = { ...testPool, drawCRS: 'many', drawSize: '1200', drawDate: '14-01-2019' };
    expect(await imported(five('2', spelled))).toMatchObject({ changed: 0, unchanged: 5 });
    expect((await read('2')).corrections).toEqual([]);
  });

  it('turns a changed figure into a correction, and settles what was mended', async () => {
    const counts = await imported(five('2', { ...testPool, drawCRS: '498', drawName: 'General' }));
    expect(counts).toMatchObject({ changed: 1, unchanged: 4, flagged: 0 });
    const draw = await read('2');
    expect(draw).toMatchObject({ minScore: 498, label: 'General', anomalies: [] });
    expect(
      draw.corrections.map(({ field, oldText, newText }) => [field, oldText, newText]).toSorted(),
    ).toEqual([
      ['label', 'Canadian Experience Class', 'General'],
      ['minScore', 'none', '498'],
      ['stream', 'Canadian Experience Class', 'General'],
    ]);
  });

  it('keeps what was read before where it cannot be read any more', async () => {
    await imported(five('2', { ...testPool, drawCRS: 'about 500', drawName: 'General' }));
    expect(await read('2')).toMatchObject({ minScore: 498, flaggedFields: ['minScore'] });
    await imported(five('2', { ...testPool, drawCRS: '497', drawName: 'General' }));
    expect(await read('2')).toMatchObject({ minScore: 497, flaggedFields: [] });
  });

  it('corrects one band of a pool', async () => {
    await imported(five('2', { ...testPool, dd15: '6', dd16: '7', drawCRS: '497', drawName: 'General' }));
    const [correction] = (await read('2')).corrections;
    expect(correction).toMatchObject({
      old: '351 to 400: 7; 301 to 350: 6',
      new: '351 to 400: 6; 301 to 350: 7',
    });
  });

  it('never overwrites in silence what a person corrected', async () => {
    await correct('3', { minScore: '505' });
    await imported(testRows(5).map((row) => (row.drawNumber === '3' ? { ...row, drawSize: '1,201' } : row)));
    expect(await read('3')).toMatchObject({ minScore: 505, invitations: 1201, flaggedFields: [] });
    await imported(five('3', { drawSize: '1,201', drawCRS: '511' }));
    expect(await read('3')).toMatchObject({ minScore: 505, anomalies: [{ field: 'minScore', raw: '511' }] });
    await correct('3', { settle: 'on' });
    await imported(five('3', { drawSize: '1,201', drawCRS: '511' }));
    expect(await read('3')).toMatchObject({ minScore: 505, flaggedFields: [] });
    await imported(testRows(5));
  });

  it('refuses a file that lacks a known round, but for a historic one, and keeps that it did', async () => {
    const before = await everything();
    const short = testRows(5).filter(({ drawNumber }) => drawNumber !== '4');
    const error = { code: 'invalid', forPerson: expect.stringContaining('lacks a round that is known: 4') };
    await expect(importRounds(editor, input(short))).rejects.toMatchObject(error);
    await expect(previewImport(editor, input(short))).rejects.toMatchObject(error);
    expect(await everything()).toEqual(before);
    const [last] = (await listImports(editor)).items;
    expect(last).toMatchObject({ outcome: 'refused', actor: editor.name, refusal: error.forPerson });
  });

  it('asks for stories of what is later than the newest, three at most', async () => {
    await imported(testRows(6));
    expect(await stories()).toEqual(['6']);
    await imported(testRows(10));
    expect(await stories()).toEqual(['6', '8', '9', '10']);
  });

  it('takes no story and no change from a historic file, only rounds that were unknown', async () => {
    const known = testRows(10).map((row) => ({ ...row, drawCRS: '300' }));
    const counts = await imported([testRow('12', '2019-04-01'), ...known.slice(0, 4)], true);
    expect(counts).toMatchObject({ read: 5, new: 1, changed: 0, unchanged: 4 });
    expect((await read('10')).minScore).toBe(512);
    expect(await stories()).not.toContain('12');
    expect((await read('12')).anomalies).toEqual([expect.objectContaining({ field: 'number' })]);
    await imported([testRow('12', '2019-04-01'), testRow('11', '2019-03-25')], true);
    expect((await read('12')).anomalies).toEqual([]);
  });

  it('lets two imports come together', async () => {
    const rows = [testRow('12', '2019-04-01'), testRow('11', '2019-03-25'), ...testRows(10)];
    const both = [...[14, 13].map((number) => testRow(`${number}`, `2019-04-${number}`)), ...rows];
    const counts = await Promise.all([imported(both), imported(both)]);
    expect(counts.map(({ new: added }) => added).toSorted()).toEqual([0, 2]);
  });
});
