import { setNewsroomZone } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';
import type { SiteSettings } from './schema';
import { loadSettings } from './store';

async function readSettings(): Promise<Read<SiteSettings>> {
  const data = await loadSettings(getDb());
  setNewsroomZone(data.timeZone);
  return { data, tags: [contentTags.settings] };
}

/** The site's settings; a stored value that is no longer valid counts as not set. */
export const getSettings = (): Promise<Read<SiteSettings>> => keepRead('settings', readSettings);
