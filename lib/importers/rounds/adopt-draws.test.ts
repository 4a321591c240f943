import { beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { createDraw } from '@/lib/draws/create-draw';
import { getDraw } from '@/lib/draws/draw-page';
import { testFile, testPool, testRow, testRows } from './test-feed';
import { planFile, writeImport } from './write/write-import';

provideTestDatabase();

let author: StaffMember;
beforeAll(async () => {
  author = await addTestStaff('author');
});

const run = { isHistoric: false, staffId: null, actor: 'draws:import' };
const draw = {
  program: 'express-entry',
  stream: 'cec',
  invitations: '1,200',
  minScore: '512',
  poolAsOf: '2019-01-14',
  poolTotal: '2,678',
};

it('takes over draws that a person typed: what agrees is no correction, what does not is one', async () => {
  await createDraw(author, { ...draw, number: '2', date: '2019-01-14' });
  await createDraw(author, {
    ...draw,
    number: '3',
    date: '2019-01-21',
    minScore: '511',
    poolAsOf: '',
    poolTotal: '',
  });
  const rows = testRows(3).map((row) => (row.drawNumber === '2' ? { ...row, ...testPool } : row));
  const { plan } = await writeImport(testFile(rows), run);
  expect(plan.counts).toEqual({ read: 3, new: 1, changed: 2, unchanged: 0, flagged: 0 });
  const { data: second } = await getDraw({ program: 'express-entry', number: '2' });
  expect(second).toMatchObject({ drawnAt: '2019-01-14T14:10:05Z', corrections: [] });
  expect(second?.pool?.bands).toHaveLength(15);
  expect(await getDb().poolSnapshot.count()).toBe(1);
  const { data: third } = await getDraw({ program: 'express-entry', number: '3' });
  expect(third?.corrections).toContainEqual(
    expect.objectContaining({ field: 'minScore', old: '511', new: '512' }),
  );
});

it('lets a person be ahead of the list', async () => {
  await createDraw(author, { ...draw, number: '4', date: '2019-01-28', poolAsOf: '', poolTotal: '' });
  const rows = testRows(3).map((row) => (row.drawNumber === '2' ? { ...row, ...testPool } : row));
  expect((await planFile(testFile(rows), run)).counts).toMatchObject({ unchanged: 3 });
});

it('then holds the list to what it had', async () => {
  await writeImport(testFile([testRow('4', '2019-01-28'), ...testRows(3)]), run);
  await expect(planFile(testFile(testRows(3)), run)).rejects.toThrow(/lacks 1 known/);
});

it('keeps to seconds with many rounds', async () => {
  const days = (place: number) => new Date(Date.UTC(2019, 1, 4 + place)).toISOString().slice(0, 10);
  const many = Array.from({ length: 500 }, (_, place) => testRow(`${place + 4}`, days(place), testPool));
  const rows = [...many.reverse(), ...testRows(3)];
  const started = Date.now();
  const { plan } = await writeImport(testFile(rows), run);
  expect(plan.counts).toMatchObject({ read: 503, new: 499 });
  expect(Date.now() - started).toBeLessThan(10_000);
}, 30_000);
