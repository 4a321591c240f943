import { documentTagsHeader } from '@/lib/document-metas';
import type { Read } from '@/lib/read';

const mediaTypes = {
  rss: 'application/rss+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  manifest: 'application/manifest+json; charset=utf-8',
  png: 'image/png',
};

/** An answer to a machine, with the facts that it was made of, for the document layer. Null data is a 404. */
export function machineAnswer(
  { data, tags }: Read<string | Buffer | null>,
  mediaType: keyof typeof mediaTypes,
): Response {
  if (data === null) return notThere();
  const body = typeof data === 'string' ? data : new Uint8Array(data);
  return new Response(body, {
    headers: { 'Content-Type': mediaTypes[mediaType], [documentTagsHeader]: tags.join(' ') },
  });
}

/** For a machine that asks for what is not there. */
export function notThere(): Response {
  return new Response('There is nothing at this address.\n', {
    status: 404,
    headers: { 'Content-Type': mediaTypes.text },
  });
}
