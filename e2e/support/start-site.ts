import { startSite } from './site';

/** Playwright's global setup: one site that all journeys share, but for those that start their own. */
export default async function setup(): Promise<() => Promise<void>> {
  const site = await startSite();
  process.env.CIN_JOURNEY_SITE = site.url;
  process.env.CIN_JOURNEY_DATA = site.dataDir;
  return site.remove;
}
