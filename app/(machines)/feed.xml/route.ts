import { getArticleFeed } from '@/lib/feeds/article-feed';
import { rssAnswer } from '../feed-answer';

export async function GET(): Promise<Response> {
  return rssAnswer(await getArticleFeed(null), '/feed.xml');
}
