import { getSitemap } from '@/lib/feeds/sitemaps/queries';
import { machineAnswer } from '../../machine-answer';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  return machineAnswer(await getSitemap(file), 'xml');
}
