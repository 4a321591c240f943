import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { listDraws } from '../queries';
import { listKnownDraws, listTablePrograms } from './desk';
import { saveDrawTable } from './save-draw-table';
import { emptyRow, type TableReading, type TableRow } from './schema';

provideTestDatabase();

let author: StaffMember;
const reading: TableReading = {
  hasHeadings: true,
  columns: [
    { heading: 'Date', use: 'date' },
    { heading: 'Stream', use: 'label' },
    { heading: 'Invitations', use: 'invitations' },
  ],
};
const childcare: TableRow = {
  ...emptyRow,
  date: 'April 3, 2026',
  label: 'Childcare',
  invitations: '<5',
  minScore: '99',
  raw: ['April 3, 2026', 'Childcare', '<5'],
};
const table = { program: 'pnp-bc', sourceUrl: 'https://www.welcomebc.ca/draws', year: '', reading };
const listed = async (program = 'pnp-bc') => (await listDraws({ program })).data?.draws ?? [];

beforeAll(async () => {
  author = await addTestStaff('author');
});

describe('saveDrawTable', () => {
  it('refuses who may not add draws', async () => {
    const contributor = await addTestStaff('contributor');
    const refused = { code: 'forbidden' };
    await expect(saveDrawTable(contributor, { ...table, rows: [childcare] })).rejects.toMatchObject(refused);
    await expect(listTablePrograms(contributor)).rejects.toMatchObject(refused);
    const days = { program: 'pnp-bc', from: '2026-01-01', to: '2026-12-31' };
    await expect(listKnownDraws(contributor, days)).rejects.toMatchObject(refused);
  });

  it('makes good rows draws with scale, number and the row as pasted, and leaves the others', async () => {
    const rows = [
      childcare,
      { ...childcare, invitations: '182*' },
      { ...childcare, label: 'Care: Elders', invitations: '7', minScore: '' },
      { ...childcare, label: 'Update on intake', choice: false },
    ];
    const { saved } = await saveDrawTable(author, { ...table, rows });
    expect(saved).toEqual([
      { place: 0, number: '2026-04-03-1' },
      { place: 2, number: '2026-04-03-2' },
    ]);
    expect(await listed()).toMatchObject([
      { number: '2026-04-03-2', label: 'Care: Elders', streamName: null, flaggedFields: ['stream'] },
      {
        number: '2026-04-03-1',
        streamName: 'Childcare',
        invitations: 5,
        invitationsQualifier: 'fewer-than',
        minScore: 99,
        scoreScale: 'SIRS',
        flaggedFields: [],
      },
    ]);
    const [source] = await getDb().drawSourceRow.findMany({ where: { draw: { number: '2026-04-03-1' } } });
    expect(source).toMatchObject({
      url: table.sourceUrl,
      raw: { Date: 'April 3, 2026', Stream: 'Childcare', Invitations: '<5' },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const change = await getDb().contentChange.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(change.tags).toEqual(['draw:pnp-bc/2026-04-03-1', 'draw:pnp-bc/2026-04-03-2', 'draws']);
    const audit = await getDb().auditEntry.findMany({ where: { act: 'draw.create', staffId: author.id } });
    expect(audit).toHaveLength(2);
  });

  it('remembers how the columns were read', async () => {
    const programs = await listTablePrograms(author);
    expect(programs.find(({ slug }) => slug === 'pnp-bc')?.reading).toEqual(reading);
    expect(programs.map(({ slug }) => slug)).not.toContain('express-entry');
  });

  it('writes nothing twice, also when the same table comes twice at once', async () => {
    const again = saveDrawTable(author, { ...table, rows: [childcare] });
    await expect(again).rejects.toMatchObject({
      code: 'invalid',
      forPerson: expect.stringContaining('No row'),
    });
    const fresh = { ...childcare, date: '2026-04-10' };
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => saveDrawTable(author, { ...table, rows: [fresh] })),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await listed()).filter(({ date }) => date === '2026-04-10')).toHaveLength(1);
  });

  it('keeps months, ranges and combined counts of programs without a scale', async () => {
    const row = { ...emptyRow, label: 'Monthly selections', invitations: '671 (combined)' };
    const rows = [
      { ...row, date: 'July 2026' },
      { ...row, date: 'March 3–5, 2026' },
    ];
    await saveDrawTable(author, { ...table, program: 'pnp-ns', rows });
    expect(await listed('pnp-ns')).toMatchObject([
      { number: '2026-07-01-1', datePrecision: 'month', invitationsQualifier: 'combined', scoreScale: null },
      { number: '2026-03-03-1', datePrecision: 'range', dateEnd: '2026-03-05', minScore: null },
    ]);
  });

  it.each([
    ['no program', { program: 'express-entry' }, 'program'],
    ['a source that is no web address', { sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
  ])('refuses %s', async (_what, given, field) => {
    const refused = saveDrawTable(author, { ...table, rows: [childcare], ...given });
    await expect(refused).rejects.toMatchObject({ code: 'invalid', fields: { [field]: expect.any(String) } });
  });

  it('saves the most rows that fit within its time', async () => {
    const rows = Array.from({ length: 300 }, (_, place) => ({ ...childcare, detail: `Group ${place}` }));
    const { saved } = await saveDrawTable(author, { ...table, program: 'pnp-on', rows });
    expect(saved.at(-1)).toEqual({ place: 299, number: '2026-04-03-300' });
  }, 60_000);
});
