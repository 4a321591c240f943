import { getEnv } from '@/lib/env';
import type { Feed } from '@/lib/feeds/feed';
import { toRss } from '@/lib/feeds/to-rss';
import type { Read } from '@/lib/read';
import { machineAnswer } from './machine-answer';

/** A feed as RSS, at its own address. */
export function rssAnswer({ data, tags }: Read<Feed | null>, path: string): Response {
  return machineAnswer({ data: data && toRss(data, getEnv().siteUrl + path), tags }, 'rss');
}
