import { getSitemapIndex } from '@/lib/feeds/sitemaps/queries';
import { machineAnswer } from '../machine-answer';

export async function GET(): Promise<Response> {
  return machineAnswer(await getSitemapIndex(), 'xml');
}
