import { beforeAll, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { numberOrder } from '../number-order';
import { searchDraws } from './search-draws';

provideTestDatabase('reference');

let staff: StaffMember;
beforeAll(async () => {
  staff = await addTestStaff('contributor');
  const streams = await getDb().stream.findMany({ where: { programSlug: 'express-entry' } });
  const streamId = (slug: string) => streams.find((stream) => stream.slug === slug)?.id ?? null;
  const rows = [
    ['284', '2024-02-14', 'healthcare', 'Healthcare occupations (Version 1)', 3500, 422],
    ['356', '2025-07-08', 'cec', 'Canadian Experience Class', 3000, 518],
    ['91a', '2018-05-30', 'pnp', 'Provincial Nominee Program', 284, 902],
  ] as const;
  await getDb().draw.createMany({
    data: rows.map(([number, date, stream, label, invitations, minScore]) => ({
      programSlug: 'express-entry',
      number,
      numberOrder: numberOrder(number),
      date: new Date(date),
      streamId: streamId(stream),
      label,
      invitations,
      minScore,
      scoreScale: 'CRS',
    })),
  });
});

it.each([
  ['284', ['284', '91a']],
  ['healthcare feb 2024', ['284']],
  ['february 14', ['284']],
  ['CEC 518', ['356']],
  ['91A', ['91a']],
  ['3,500 422', ['284']],
  ['2018-05-30', ['91a']],
  ['2024-02-31', []],
  ['cec 2024', []],
  ['', ['356', '284', '91a']],
])('finds by “%s”', async (text, numbers) => {
  expect((await searchDraws(staff, text)).map((draw) => draw.number)).toEqual(numbers);
});
