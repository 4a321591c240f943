import { expect, it } from 'vitest';
import { formatInstant } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { getSettings } from './queries';

provideTestDatabase('empty');

it('is a site without any setting, and keeps to the default where a stored one is not valid', async () => {
  expect((await getSettings()).data).toMatchObject({
    siteName: 'CIN',
    timeZone: 'America/Toronto',
    demoNotice: '',
  });
  await getDb().setting.createMany({
    data: [
      { key: 'siteName', value: 'The Record' },
      { key: 'timeZone', value: 'Nowhere/None' },
      { key: 'reference.hash', value: 'x' },
    ],
  });
  const { data, tags } = await getSettings();
  expect(data).toMatchObject({ siteName: 'The Record', timeZone: 'America/Toronto' });
  expect(Object.keys(data)).not.toContain('reference.hash');
  expect(tags).toEqual(['settings']);
});

it('says in which zone instants are shown', async () => {
  const noon = '2026-11-22T17:00:00Z';
  expect(formatInstant(noon)).toBe('November 22, 2026 at 12:00 p.m. EST');
  const timeZone = { key: 'timeZone', value: 'America/Halifax' };
  await getDb().setting.upsert({ where: { key: timeZone.key }, create: timeZone, update: timeZone });
  await getSettings();
  expect(formatInstant(noon)).toBe('November 22, 2026 at 1:00 p.m. AST');
});
