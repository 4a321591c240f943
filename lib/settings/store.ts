import type { Db } from '@/lib/db/client';
import { defaultSettings, type SettingKey, type SiteSettings, settingKeys, siteSettings } from './schema';

/** The settings as they are stored; a value that is no longer valid counts as not set. */
export async function loadSettings(db: Db): Promise<SiteSettings> {
  const rows = await db.setting.findMany({ where: { key: { in: settingKeys } } });
  const stored = rows.flatMap(({ key, value }) => {
    const field = siteSettings.shape[key as SettingKey].safeParse(value);
    return field.success ? [[key, field.data]] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(stored) };
}

/** Writes some of them. */
export async function writeSettings(tx: Db, changes: Partial<SiteSettings>): Promise<void> {
  for (const [key, value] of Object.entries(changes))
    await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
