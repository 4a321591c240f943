import { listNewestRecords } from '@/lib/draws/lists/newest-records';
import { getEnv } from '@/lib/env';
import { type Read, tagsOf } from '@/lib/read';
import { getSettings } from '@/lib/settings/queries';
import { type Feed, latestOf } from './feed';
import { drawItem } from './items/draw-item';

const itemCount = 50;
const correctedCount = 20;
const correctedForDays = 30;
const day = 24 * 60 * 60 * 1000;

/** The newest draws of all programs, and any that was corrected in the last month. */
export async function getDrawFeed(): Promise<Read<Feed>> {
  const { siteUrl } = getEnv();
  const since = new Date(Date.now() - correctedForDays * day);
  const [records, settings] = await Promise.all([
    listNewestRecords(itemCount, { since, count: correctedCount }),
    getSettings(),
  ]);
  const { siteName, timeZone } = settings.data;
  const items = records.data.map((record) => drawItem(record, { siteUrl, timeZone, siteName }));
  return {
    data: {
      title: `${siteName}: Draws`,
      description:
        'Every round of invitations of Express Entry and the provinces, with its figures and corrections',
      homeUrl: `${siteUrl}/draws`,
      items,
      updatedAt: latestOf(items.map(({ updatedAt }) => updatedAt)),
    },
    tags: tagsOf(records, settings),
  };
}
