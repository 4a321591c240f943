import { getDrawFeed } from '@/lib/feeds/draw-feed';
import { rssAnswer } from '../../feed-answer';

export async function GET(): Promise<Response> {
  return rssAnswer(await getDrawFeed(), '/draws/feed.xml');
}
