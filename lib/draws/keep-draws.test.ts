import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { correctDraw } from './correct-draw';
import { createDraw } from './create-draw';
import { getDraw } from './draw-page';
import { listDraws, listRecentCorrections } from './queries';
import { reinstateDraw, withdrawDraw } from './withdraw-draw';

provideTestDatabase();

let author: StaffMember;
let editor: StaffMember;
const healthcare = {
  program: 'express-entry',
  date: '2024-02-14',
  stream: 'healthcare',
  streamVersion: '1',
  invitations: '3,500',
  minScore: '422',
  tieBreakAt: 'January 30, 2024 at 02:39:54 UTC',
  poolAsOf: '2024-02-11',
  poolTotal: '211,273',
  sourceUrl: 'https://www.canada.ca/rounds?q=284',
};

beforeAll(async () => {
  author = await addTestStaff('author');
  editor = await addTestStaff('editor');
});

const read = async (number: string, program = 'express-entry') => {
  const { data } = await getDraw({ program, number });
  if (!data) throw new Error(`no draw ${number}`);
  return data;
};
const tagsSince = async (id: bigint) =>
  (await getDb().contentChange.findMany({ where: { id: { gt: id } } })).flatMap(({ tags }) => tags);
const lastChange = async () => (await getDb().contentChange.findFirst({ orderBy: { id: 'desc' } }))?.id ?? 0n;

describe('createDraw', () => {
  it('refuses a stranger to it', async () => {
    const contributor = await addTestStaff('contributor');
    await expect(createDraw(contributor, { ...healthcare, number: '1' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('makes a draw public at once, with its words from its stream', async () => {
    const before = await lastChange();
    await createDraw(author, { ...healthcare, number: '284' });
    expect(await read('284')).toMatchObject({
      label: 'Healthcare occupations (Version 1)',
      stream: { slug: 'healthcare', version: '1' },
      invitations: 3500,
      minScore: 422,
      scoreScale: 'CRS',
      tieBreakAt: '2024-01-30T02:39:54Z',
      pool: { asOf: '2024-02-11', total: 211273, bands: [] },
      corrections: [],
    });
    expect(await tagsSince(before)).toEqual(['draw:express-entry/284', 'draws']);
    const audit = await getDb().auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(audit).toMatchObject({
      act: 'draw.create',
      actor: 'Test author',
      target: 'draw:express-entry/284',
    });
  });

  it.each([
    ['a number twice', { number: '284' }, 'number'],
    ['the same number in capitals', { number: '284' }, 'number'],
    ['no number in Express Entry', { number: '' }, 'number'],
    ['a program that is none', { program: 'nowhere', number: '1' }, 'program'],
    ['another program’s stream', { number: '300', stream: 'weoi-nothing' }, 'stream'],
    ['a source that is no web address', { number: '300', sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
  ])('refuses %s', async (_what, changes, field) => {
    const refused = createDraw(author, { ...healthcare, ...changes });
    await expect(refused).rejects.toMatchObject({ code: 'invalid', fields: { [field]: expect.any(String) } });
  });

  it('takes a pool whose size is open', async () => {
    await createDraw(author, { ...healthcare, number: '286', poolAsOf: '2024-02-12', poolTotal: '' });
    expect(await read('286')).toMatchObject({ poolAsOf: '2024-02-12', poolTotal: null, pool: null });
  });

  it('gives provincial draws of one day their numbers, one after another', async () => {
    const draw = { program: 'pnp-bc', date: '2026-04-03', label: 'Care: Childcare', invitations: '5' };
    const made = await Promise.all([1, 2, 3].map(() => createDraw(author, draw)));
    expect(made.map(({ number }) => number).toSorted()).toEqual([
      '2026-04-03-1',
      '2026-04-03-2',
      '2026-04-03-3',
    ]);
    expect((await read('2026-04-03-2', 'pnp-bc')).url).toBe('/draws/pnp/bc#2026-04-03-2');
  });
});

describe('correctDraw', () => {
  const known = { ...healthcare, number: '284' };
  const version = async () =>
    (await getDb().draw.findFirstOrThrow({ where: { programSlug: 'express-entry', number: '284' } })).version;

  it('refuses an author', async () => {
    const act = correctDraw(author, { ...known, version: 1, reason: 'x' });
    await expect(act).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('asks for the reason of a changed figure', async () => {
    const act = correctDraw(editor, { ...known, minScore: '421', version: await version() });
    await expect(act).rejects.toMatchObject({ code: 'invalid', fields: { reason: expect.any(String) } });
    expect((await read('284')).minScore).toBe(422);
  });

  it('turns changed figures into corrections, says so to servers, and settles their flags', async () => {
    const { id } = await getDb().draw.findFirstOrThrow({
      where: { number: '284', programSlug: 'express-entry' },
    });
    const flag = { drawId: id, raw: '?', reason: 'Unreadable' };
    await getDb().drawAnomaly.createMany({
      data: [
        { ...flag, field: 'minScore' },
        { ...flag, field: 'drawnAt' },
      ],
    });
    const before = await lastChange();
    const changed = {
      minScore: '421',
      stream: 'stem',
      streamVersion: '1',
      reason: 'The source was corrected',
    };
    const { label } = await read('284');
    await correctDraw(editor, { ...known, ...changed, label, version: await version() });
    const draw = await read('284');
    expect(draw).toMatchObject({
      minScore: 421,
      streamName: expect.stringContaining('STEM'),
      flaggedFields: ['drawnAt'],
    });
    expect(draw.corrections.map(({ field }) => field).toSorted()).toEqual(['label', 'minScore', 'stream']);
    expect(draw.label).toBe(`${draw.streamName} (Version 1)`);
    expect(draw.corrections).toContainEqual(
      expect.objectContaining({
        field: 'minScore',
        label: 'CRS cut-off',
        old: '422',
        new: '421',
        reason: changed.reason,
      }),
    );
    expect(draw.corrections).toContainEqual(
      expect.objectContaining({ field: 'stream', old: 'Healthcare occupations', newText: draw.streamName }),
    );
    expect(draw.correctedAt).toBe(draw.corrections[0]?.at);
    expect(await tagsSince(before)).toEqual(['draw:express-entry/284', 'draws']);
    expect((await listRecentCorrections(1)).data[0]?.draw.number).toBe('284');
    await correctDraw(editor, {
      ...known,
      ...changed,
      label: 'STEM',
      version: await version(),
      settle: 'on',
    });
    expect((await read('284')).flaggedFields).toEqual([]);
  });

  it('changes a source address without reason and without a correction', async () => {
    const now = await read('284');
    const same = { minScore: '421', stream: 'stem', label: now.label };
    const sourceUrl = 'https://www.canada.ca/rounds?q=0284';
    await correctDraw(editor, { ...known, ...same, sourceUrl, version: await version() });
    const after = await read('284');
    expect(after.source.url).toBe(sourceUrl);
    expect(after.corrections).toHaveLength(now.corrections.length);
  });

  it('never overwrites a newer version, also of two that come together', async () => {
    const stale = await version();
    const now = await read('284');
    const same = { stream: 'stem', label: now.label, reason: 'Race' };
    const acts = ['418', '419'].map((minScore) =>
      correctDraw(editor, { ...known, ...same, minScore, version: stale }),
    );
    const outcomes = await Promise.allSettled(acts);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const late = correctDraw(editor, { ...known, ...same, minScore: '417', version: stale });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  it('does not check again what nobody touched', async () => {
    await getDb().draw.updateMany({
      where: { number: '286' },
      data: { tieBreakAt: new Date('2020-01-01T00:00:00Z') },
    });
    const odd = {
      ...healthcare,
      number: '286',
      poolAsOf: '2024-02-12',
      poolTotal: '',
      label: 'Healthcare occupations (Version 1)',
      tieBreakAt: '2020-01-01 00:00:00',
    };
    await correctDraw(editor, { ...odd, detail: 'A word more', version: 1 });
    expect((await read('286')).detail).toBe('A word more');
    const touched = correctDraw(editor, { ...odd, minScore: '400', reason: 'x', version: 2 });
    await expect(touched).rejects.toMatchObject({ fields: { tieBreakAt: expect.any(String) } });
  });
});

describe('withdrawDraw', () => {
  const draw = { program: 'pnp-bc', number: '2026-04-03-1' };

  it('takes a draw out of lists, keeps its page with the note, and puts it back', async () => {
    await expect(withdrawDraw(author, { ...draw, version: 1, note: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await withdrawDraw(editor, { ...draw, version: 1, note: 'It was never held.' });
    const listed = async () =>
      (await listDraws({ program: 'pnp-bc' })).data?.draws.map(({ number }) => number);
    expect(await listed()).not.toContain(draw.number);
    expect(await read(draw.number, draw.program)).toMatchObject({
      isWithdrawn: true,
      withdrawnNote: 'It was never held.',
    });
    await expect(withdrawDraw(editor, { ...draw, version: 2, note: 'x' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await reinstateDraw(editor, { ...draw, version: 2 });
    expect(await listed()).toContain(draw.number);
  });
});
