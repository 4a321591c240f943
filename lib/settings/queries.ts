import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import { defaultSettings, type SiteSettings, siteSettings } from './schema';

async function readSettings(): Promise<Read<SiteSettings>> {
  const rows = await getDb().setting.findMany({ where: { key: { in: Object.keys(siteSettings.shape) } } });
  const stored = rows.flatMap(({ key, value }) => {
    const field = siteSettings.shape[key as keyof SiteSettings].safeParse(value);
    return field.success ? [[key, field.data]] : [];
  });
  return { data: { ...defaultSettings, ...Object.fromEntries(stored) }, tags: [contentTags.settings] };
}

/** The site's settings; a stored value that is no longer valid counts as not set. */
export const getSettings = (): Promise<Read<SiteSettings>> => keepRead('settings', readSettings);
