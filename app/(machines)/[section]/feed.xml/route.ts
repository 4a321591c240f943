import { getArticleFeed } from '@/lib/feeds/article-feed';
import { rssAnswer } from '../../feed-answer';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ section: string }> },
): Promise<Response> {
  const { section } = await params;
  return rssAnswer(await getArticleFeed(section), `/${section}/feed.xml`);
}
