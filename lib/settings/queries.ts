import { cache } from 'react';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import type { Read } from '@/lib/read';
import { defaultSettings, type SiteSettings, siteSettings } from './schema';

/**
 * The site's settings; a stored value that is no longer valid counts as not set.
 * Read once for a page, however many of its parts ask.
 */
export const getSettings = cache(async (): Promise<Read<SiteSettings>> => {
  const rows = await getDb().setting.findMany({ where: { key: { in: Object.keys(siteSettings.shape) } } });
  const stored = rows.flatMap(({ key, value }) => {
    const field = siteSettings.shape[key as keyof SiteSettings].safeParse(value);
    return field.success ? [[key, field.data]] : [];
  });
  return { data: { ...defaultSettings, ...Object.fromEntries(stored) }, tags: [contentTags.settings] };
});
