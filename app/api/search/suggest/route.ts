import { limitQuestions } from '@/lib/documents/visits/question-limit';
import { suggest } from '@/lib/search/suggest';

/** Letters come faster than questions. */
const mayAsk = limitQuestions(600);

/** What somebody may be typing: `{ "suggestions": [{ "text", "note", "url" }] }`. */
export async function GET(request: Request): Promise<Response> {
  const wait = await mayAsk(request.headers.get('x-forwarded-for') ?? '');
  if (wait > 0) {
    const problem = { type: 'about:blank', title: 'Too Many Requests', status: 429 };
    const headers = { 'Content-Type': 'application/problem+json', 'Retry-After': String(wait) };
    return Response.json(problem, { status: 429, headers });
  }
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  const headers = { 'Cache-Control': 'private, max-age=60', 'X-Robots-Tag': 'noindex' };
  return Response.json({ suggestions: await suggest(typed) }, { headers });
}
