import { type OembedRefusal, readOembedQuestion, toOembed, toOembedXml } from '@/lib/draws/embed/oembed';
import { getEmbed } from '@/lib/draws/embed/read-embed';
import { getEnv } from '@/lib/env';
import { getSettings } from '@/lib/settings/queries';

const shared = { 'Access-Control-Allow-Origin': '*' };
const titles = { 400: 'Bad Request', 404: 'Not Found', 501: 'Not Implemented' };

function refuse({ status, detail }: OembedRefusal): Response {
  return Response.json(
    { type: 'about:blank', title: titles[status], status, detail },
    { status, headers: { ...shared, 'Content-Type': 'application/problem+json' } },
  );
}

/** How another site puts a draw into its page (oembed.com): `?url=…&format=json|xml&maxwidth=&maxheight=`. */
export async function GET(request: Request): Promise<Response> {
  const { siteUrl } = getEnv();
  const question = readOembedQuestion(new URL(request.url).searchParams, siteUrl);
  if ('status' in question) return refuse(question);
  const [{ data: view }, { data: settings }] = await Promise.all([getEmbed(question.embed), getSettings()]);
  if (!view) return refuse({ status: 404, detail: 'There is no such draw.' });
  const answer = toOembed(question, { url: siteUrl, name: settings.siteName }, view.title);
  const headers = { ...shared, 'Cache-Control': 'public, max-age=300' };
  if (question.format === 'json') return Response.json(answer, { headers });
  return new Response(toOembedXml(answer), {
    headers: { ...headers, 'Content-Type': 'text/xml; charset=utf-8' },
  });
}
