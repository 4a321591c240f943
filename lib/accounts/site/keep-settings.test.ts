import { beforeAll, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import type { SiteSettings } from '@/lib/settings/schema';
import type { StaffMember } from '../abilities';
import { addTestStaff } from '../test-staff';
import { getDeskSettings, keepSettings } from './keep-settings';
import { keepSettingsInput } from './schema';

provideTestDatabase('empty');

let admin: StaffMember;
let other: StaffMember;
beforeAll(async () => {
  admin = await addTestStaff('admin', 'Ana Admin');
  other = await addTestStaff('owner', 'Otto Owner');
});

/** A form as it was opened, with some fields typed over. */
const form = (seen: SiteSettings, typed: Partial<SiteSettings>) =>
  keepSettingsInput.parse({ ...seen, ...typed, seen: JSON.stringify(seen) });

it('writes what was changed, says so in the log, and tells the pages', async () => {
  const seen = await getDeskSettings(admin);
  expect(await keepSettings(admin, form(seen, { siteName: 'The Record' }))).toBeNull();
  expect(await getDeskSettings(admin)).toMatchObject({ siteName: 'The Record', tagline: seen.tagline });
  const entry = await getDb().auditEntry.findFirst({ orderBy: { id: 'desc' } });
  expect(entry).toMatchObject({
    actor: 'Ana Admin',
    act: 'settings.keep',
    before: { siteName: seen.siteName },
    after: { siteName: 'The Record' },
  });
  expect(await getDb().contentChange.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    tags: ['settings'],
  });
  await expect(keepSettings(admin, form(await getDeskSettings(admin), {}))).rejects.toThrow('Nothing');
});

it('lets two who change different things both have it', async () => {
  const seen = await getDeskSettings(admin);
  await Promise.all([
    keepSettings(admin, form(seen, { tagline: 'News of record' })),
    keepSettings(other, form(seen, { timeZone: 'America/Vancouver' })),
  ]);
  expect(await getDeskSettings(admin)).toMatchObject({
    tagline: 'News of record',
    timeZone: 'America/Vancouver',
  });
});

it('refuses to overwrite what a colleague set meanwhile, whole, and names both', async () => {
  const seen = await getDeskSettings(admin);
  await keepSettings(other, form(seen, { siteName: 'Otto’s', postalAddress: '1 Main Street' }));
  const stale = await keepSettings(admin, form(seen, { siteName: 'Ana’s', tagline: 'Also new' }));
  expect(stale).toMatchObject({ stored: { siteName: 'Otto’s' }, by: { siteName: 'Otto Owner' } });
  expect(await getDeskSettings(admin)).toMatchObject({ siteName: 'Otto’s', tagline: seen.tagline });
  // Pressing Save again: of what is stale the form has seen both, the rest is as it was opened.
  const again = { ...form(seen, { siteName: 'Ana’s' }), seen: { ...seen, ...stale?.stored } };
  expect(await keepSettings(admin, again)).toBeNull();
  expect(await getDeskSettings(admin)).toMatchObject({ siteName: 'Ana’s', postalAddress: '1 Main Street' });
});

it('refuses a form that leaves a field out, and who may not', async () => {
  expect(keepSettingsInput.safeParse({}).success).toBe(false);
  const seen = await getDeskSettings(admin);
  const { tagline: _gone, ...rest } = seen;
  expect(keepSettingsInput.safeParse({ ...rest, seen: '{}' }).success).toBe(false);
  const editor = await addTestStaff('editor');
  await expect(keepSettings(editor, form(seen, { siteName: 'X' }))).rejects.toMatchObject({
    code: 'forbidden',
  });
});
