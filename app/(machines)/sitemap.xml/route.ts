import { getSitemapIndex } from '@/lib/feeds/sitemaps/queries';
import { machineAnswer } from '../machine-answer';

// By its name Next would take this for a file and make it during the build, without a database.
export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  return machineAnswer(await getSitemapIndex(), 'xml');
}
