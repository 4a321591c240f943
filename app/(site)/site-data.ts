import { cache } from 'react';
import { listSections } from '@/lib/articles/queries';
import { listMostRead } from '@/lib/articles/reads/most-read';
import { listLatestExpressEntryDraws, listLatestPnpDraws } from '@/lib/draws/queries';
import { tagsOf } from '@/lib/read';
import { listTrendingSearches } from '@/lib/search/trending/queries';
import { getSettings } from '@/lib/settings/queries';

/** What every reader page shows around its own matter, read once for a page and its metadata. */
export const siteData = cache(async () => {
  const settings = await getSettings();
  const { timeZone } = settings.data;
  const [sections, expressEntry, pnp, mostRead, trending] = await Promise.all([
    listSections(),
    listLatestExpressEntryDraws(6),
    listLatestPnpDraws(6),
    listMostRead(12, timeZone),
    listTrendingSearches(8, timeZone),
  ]);
  return {
    settings: settings.data,
    sections: sections.data,
    expressEntry: expressEntry.data,
    pnp: pnp.data,
    mostRead: mostRead.data,
    trending: trending.data,
    tags: tagsOf(settings, sections, expressEntry, pnp, mostRead, trending),
  };
});
