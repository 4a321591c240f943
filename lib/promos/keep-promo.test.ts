import { beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { getDeskPromo } from './desk';
import { keepPromo } from './keep-promo';
import { promoInput } from './schema';

provideTestDatabase('empty');

let editor: StaffMember;
const offer = { text: 'Learn English', benefit: 'Up to 10% off', url: 'https://partner.example/' };
const promo = { title: 'Maximize your score', partner: 'British Council', isActive: true, offers: [offer] };

beforeAll(async () => {
  editor = await addTestStaff('editor');
});

it('refuses an author', async () => {
  await expect(keepPromo(await addTestStaff('author'), promo)).rejects.toMatchObject({ code: 'forbidden' });
});

it('keeps a promo, its offers in order, and says so to servers and the log', async () => {
  const { id, slug } = await keepPromo(editor, promo);
  expect(slug).toBe('maximize-your-score');
  const more = {
    ...promo,
    id,
    version: 1,
    title: 'Another title',
    offers: [{ ...offer, text: 'First' }, offer],
  };
  expect(await keepPromo(editor, more)).toEqual({ id, slug });
  expect(await getDeskPromo(editor, id)).toMatchObject({
    title: 'Another title',
    version: 2,
    state: 'running',
    offers: [{ text: 'First' }, { text: 'Learn English' }],
  });
  expect((await getDb().contentChange.findMany()).map(({ tags }) => tags)).toEqual([['promos'], ['promos']]);
  expect((await getDb().auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ act }) => act)).toEqual([
    'promo.create',
    'promo.change',
  ]);
  await expect(keepPromo(editor, more)).rejects.toMatchObject({ code: 'conflict' });
  await expect(keepPromo(editor, { ...promo, slug })).rejects.toMatchObject({
    fields: { slug: expect.any(String) },
  });
  await expect(keepPromo(editor, { ...promo, id: 9999 })).rejects.toMatchObject({ code: 'not-found' });
});

it.each([
  ['an offer that runs a script', { offers: [{ ...offer, url: 'javascript:alert(1)' }] }],
  ['no offer', { offers: [] }],
  ['no partner', { partner: ' ' }],
  ['an end before its beginning', { startsOn: '2026-11-02', endsOn: '2026-11-01' }],
  ['a day that is none', { startsOn: '2026-02-30' }],
])('refuses %s', (_what, change) => {
  expect(promoInput.safeParse({ ...promo, ...change }).success).toBe(false);
});
