import { getEnv } from '@/lib/env';
import { machineAnswer, notThere } from '../../machine-answer';

/** Shows a search engine that whoever submits with the key also has the site; asked for as `/{key}.txt`. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  const { indexNowKey } = getEnv();
  const { key } = await params;
  if (!indexNowKey || key !== indexNowKey) return notThere();
  return machineAnswer({ data: indexNowKey, tags: ['settings'] }, 'text');
}
