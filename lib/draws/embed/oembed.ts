import { z } from 'zod';
import { escapeHtml } from '@/lib/escape-html';
import { type Embed, embedOfPage } from './embed-address';
import { frameHeight, frameWidth, iframeCode } from './iframe-code';

/** A status that the oEmbed specification names, with a sentence for who asked. */
export interface OembedRefusal {
  status: 400 | 404 | 501;
  detail: string;
}

const pixels = z.coerce.number().int().min(1).max(100_000);
const question = z.object({
  url: z.url({ protocol: /^https?$/ }),
  maxwidth: pixels.optional(),
  maxheight: pixels.optional(),
});

export interface OembedQuestion {
  embed: Embed;
  format: 'json' | 'xml';
  width: number;
  height: number;
}

/** What a consumer asks for by `url`, `format`, `maxwidth` and `maxheight`, or why it gets nothing. */
export function readOembedQuestion(query: URLSearchParams, siteUrl: string): OembedQuestion | OembedRefusal {
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') {
    return { status: 501, detail: 'The formats are json and xml.' };
  }
  const asked = question.safeParse(Object.fromEntries(query));
  if (!asked.success) {
    const names = [...new Set(asked.error.issues.map(({ path }) => String(path[0])))].join(', ');
    return { status: 400, detail: `Missing or not valid: ${names}.` };
  }
  const { url, maxwidth, maxheight } = asked.data;
  const page = new URL(url);
  const embed = page.origin === new URL(siteUrl).origin ? embedOfPage(page) : null;
  if (!embed) return { status: 404, detail: 'That is no page of this site that can be embedded.' };
  const width = Math.min(maxwidth ?? frameWidth, frameWidth);
  const height = Math.min(maxheight ?? frameHeight(embed), frameHeight(embed));
  return { embed, format, width, height };
}

/** An oEmbed answer of the type "rich" (oembed.com, version 1.0). */
export function toOembed(
  { embed, width, height }: OembedQuestion,
  site: { url: string; name: string },
  title: string,
) {
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: site.name,
    provider_url: site.url,
    // The frame itself keeps true; only the code is cached.
    cache_age: 86_400,
    width,
    height,
    html: iframeCode({ siteUrl: site.url, embed, title, width, height }),
  };
}

export function toOembedXml(answer: ReturnType<typeof toOembed>): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeHtml(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}

/** Where a page of this site is asked about. */
export const oembedUrl = (siteUrl: string, pageUrl: string) =>
  `${siteUrl}/api/oembed?${new URLSearchParams({ url: siteUrl + pageUrl, format: 'json' })}`;
