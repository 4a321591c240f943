import { isReader, visitFrom } from '@/lib/documents/visits/visit';
import { followLink } from '@/lib/newsletter/editions/follow-link';

type Context = { params: Promise<{ id: string }> };

async function leadOn(context: Context, isCounted: boolean): Promise<Response> {
  const url = await followLink((await context.params).id, isCounted);
  if (!url) return new Response('This link is not known here.\n', { status: 404 });
  // Each following is a request of its own, or none would be counted after the first.
  return new Response(null, { status: 302, headers: { Location: url, 'Cache-Control': 'no-store' } });
}

/** A link of an edition: counted where somebody reads, and led on to where it leads. Nothing is kept of who followed it. */
export function GET(request: Request, context: Context): Promise<Response> {
  return leadOn(context, isReader(visitFrom(request.headers)));
}

/** Nobody reads by HEAD: it is not counted. */
export function HEAD(_request: Request, context: Context): Promise<Response> {
  return leadOn(context, false);
}
