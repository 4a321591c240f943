import { getEnv } from '@/lib/env';
import { getArticleFeed } from '@/lib/feeds/article-feed';
import { toJsonFeed } from '@/lib/feeds/to-json-feed';
import { machineAnswer } from '../machine-answer';

export async function GET(): Promise<Response> {
  const { siteUrl } = getEnv();
  const { data, tags } = await getArticleFeed(null);
  const json = data && toJsonFeed(data, `${siteUrl}/feed.json`, `${siteUrl}/icon-512.png`);
  return machineAnswer({ data: json, tags }, 'jsonFeed');
}
