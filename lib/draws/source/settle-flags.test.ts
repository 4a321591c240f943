import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { createDraw } from '../create-draw';
import { getDraw } from '../draw-page';
import { listFlags } from './flags';
import { settleFlag } from './settle-flags';

provideTestDatabase();

const draw = { program: 'pnp-bc', number: '2026-04-03-1' };
let editor: StaffMember;
let flags: number[];

beforeAll(async () => {
  editor = await addTestStaff('editor');
  await createDraw(editor, { program: 'pnp-bc', date: '2026-04-03', label: 'Care: Elders', minScore: '94' });
  const { id: drawId } = await getDb().draw.findFirstOrThrow({ where: { number: draw.number } });
  const rows = ['stream', 'minScore'].map((field) => ({
    drawId,
    field,
    raw: '94*',
    reason: 'It has a mark.',
  }));
  flags = (await getDb().drawAnomaly.createManyAndReturn({ data: rows })).map(({ id }) => id);
});

const flagged = async () => (await getDraw(draw)).data?.flaggedFields;
const version = async () => (await getDb().draw.findFirstOrThrow({ where: { number: draw.number } })).version;

describe('settleFlag', () => {
  it.each(['contributor', 'author'] as const)('refuses a %s', async (role) => {
    const staff = await addTestStaff(role);
    const act = settleFlag(staff, { ...draw, version: 1, flag: flags[0] ?? 0 });
    await expect(act).rejects.toMatchObject({ code: 'forbidden' });
    expect(await flagged()).toEqual(['stream', 'minScore']);
  });

  it('takes one flag away for readers, changes no figure, and says so to servers and the log', async () => {
    const before = (await getDraw(draw)).data;
    await settleFlag(editor, {
      ...draw,
      version: await version(),
      flag: flags[1] ?? 0,
      note: 'Rang them up',
    });
    expect(await flagged()).toEqual(['stream']);
    expect((await getDraw(draw)).data).toMatchObject({ minScore: before?.minScore, corrections: [] });
    const change = await getDb().contentChange.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(change.tags).toEqual(['draw:pnp-bc/2026-04-03-1', 'draws']);
    const audit = await getDb().auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(audit).toMatchObject({
      act: 'draw.settle',
      staffId: editor.id,
      before: { field: 'minScore', raw: '94*' },
      after: { note: 'Rang them up' },
    });
  });

  it('refuses what was settled or changed meanwhile', async () => {
    const again = settleFlag(editor, { ...draw, version: await version(), flag: flags[1] ?? 0 });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    const stale = settleFlag(editor, { ...draw, version: 1, flag: flags[0] ?? 0 });
    await expect(stale).rejects.toMatchObject({ code: 'conflict' });
    expect(await flagged()).toEqual(['stream']);
  });
});

describe('listFlags', () => {
  it('lists the open flags of some draws by their keys, to the desk only', async () => {
    const found = await listFlags(editor, [draw]);
    expect(found.get('pnp-bc/2026-04-03-1')).toEqual([
      { field: 'stream', raw: '94*', reason: 'It has a mark.' },
    ]);
  });
});
