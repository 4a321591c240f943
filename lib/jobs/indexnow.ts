import { getEnv } from '@/lib/env';
import { collectChanges } from '@/lib/feeds/indexnow/collect-changes';
import { submitAddresses } from '@/lib/feeds/indexnow/submit-addresses';

/** Looks for changed pages, where the site has a key of IndexNow. */
export async function collectForIndexNow(): Promise<void> {
  if (getEnv().indexNowKey) await collectChanges();
}

/** Submits changed pages; what was asked for before the key was taken away is left. */
export async function submitToIndexNow(paths: string[]): Promise<void> {
  const { indexNowKey: key, indexNowEndpoint: endpoint, siteUrl } = getEnv();
  if (key) await submitAddresses(paths, { siteUrl, key, endpoint });
}
