import type { z } from 'zod';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { type SettingKey, type SiteSettings, settingKeys } from '@/lib/settings/schema';
import { loadSettings, writeSettings } from '@/lib/settings/store';
import { requireAbility, type StaffMember } from '../abilities';
import type { keepSettingsInput } from './schema';

const settingsTarget = 'settings:site';

/** Settings that somebody else changed since the form was opened, and this person too, to something else. */
export interface StaleSettings {
  /** What they are now. */
  stored: Partial<SiteSettings>;
  /** Who set each of them last, where the log knows. */
  by: Partial<Record<SettingKey, string>>;
}

const pick = (settings: SiteSettings, keys: SettingKey[]): Partial<SiteSettings> =>
  Object.fromEntries(keys.map((key) => [key, settings[key]]));

async function lastKeepers(tx: Db, keys: SettingKey[]): Promise<StaleSettings['by']> {
  const entries = await tx.auditEntry.findMany({
    where: { target: settingsTarget },
    orderBy: { id: 'desc' },
    take: 20,
  });
  const keeperOf = (key: SettingKey) =>
    entries.find(({ after }) => after && typeof after === 'object' && key in after)?.actor;
  return Object.fromEntries(keys.map((key) => [key, keeperOf(key)]));
}

/**
 * Sets what a person changed in the form of settings; what they left as they saw it stays as it is
 * stored, so that two who change different things do not meet.
 * @returns null when it is done; otherwise nothing is written, and what to decide between.
 * @throws AppError `forbidden`, `invalid` (nothing was changed).
 */
export async function keepSettings(
  staff: StaffMember,
  { seen, ...typed }: z.output<typeof keepSettingsInput>,
): Promise<StaleSettings | null> {
  requireAbility(staff, 'settings.keep');
  return getDb().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('site settings'))) AS lock`;
    const stored = await loadSettings(tx);
    const wished = settingKeys.filter((key) => typed[key] !== seen[key] && typed[key] !== stored[key]);
    const stale = wished.filter((key) => stored[key] !== seen[key]);
    if (stale.length > 0) return { stored: pick(stored, stale), by: await lastKeepers(tx, stale) };
    if (wished.length === 0) throw new AppError('invalid', { forPerson: 'Nothing was changed.' });
    await writeSettings(tx, pick(typed, wished));
    await recordAudit(tx, {
      staffId: staff.id,
      actor: staff.name,
      act: 'settings.keep',
      target: settingsTarget,
      before: pick(stored, wished),
      after: pick(typed, wished),
    });
    await recordContentChange(tx, [contentTags.settings]);
    return null;
  });
}

/** The settings as they are now, for the form. */
export async function getDeskSettings(staff: StaffMember): Promise<SiteSettings> {
  requireAbility(staff, 'settings.keep');
  return loadSettings(getDb());
}
