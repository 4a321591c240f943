import { cache } from 'react';
import { listSections } from '@/lib/articles/queries';
import { listLatestExpressEntryDraws, listLatestPnpDraws } from '@/lib/draws/queries';
import { tagsOf } from '@/lib/read';
import { getSettings } from '@/lib/settings/queries';

/** What every reader page shows around its own matter, read once for a page and its metadata. */
export const siteData = cache(async () => {
  const [settings, sections, expressEntry, pnp] = await Promise.all([
    getSettings(),
    listSections(),
    listLatestExpressEntryDraws(6),
    listLatestPnpDraws(6),
  ]);
  return {
    settings: settings.data,
    sections: sections.data,
    expressEntry: expressEntry.data,
    pnp: pnp.data,
    tags: tagsOf(settings, sections, expressEntry, pnp),
  };
});
