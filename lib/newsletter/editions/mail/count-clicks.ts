import { randomUUID } from 'node:crypto';
import { places } from '../../sending/composers';
import type { SharedMail } from '../../sending/schema';

export interface CountedLink {
  id: string;
  position: number;
  url: string;
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string) =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => characters[name] ?? entity);

const anchors = /(<a\s[^>]*?href=")([^"]*)"/g;

/** The addresses that a mail's HTML leads to, each once; not a person's own ways out. */
export function linksIn(html: string): string[] {
  const own: readonly string[] = Object.values(places);
  const hrefs = [...html.matchAll(anchors)].map(([, , href = '']) => unescaped(href));
  return [...new Set(hrefs)].filter((href) => /^https?:/.test(href) && !own.includes(href));
}

/** The address by which a link is counted. */
const countedUrl = (siteUrl: string, id: string): string => `${siteUrl}/api/links/${id}`;

/**
 * Leads a mail's links by way of the site, which counts each link and not who follows it: all people
 * get the same addresses.
 */
export function countClicks(mail: SharedMail, siteUrl: string): { mail: SharedMail; links: CountedLink[] } {
  const links = linksIn(mail.html).map((url, position) => ({ id: randomUUID(), position, url }));
  const counted = new Map(links.map(({ id, url }) => [url, countedUrl(siteUrl, id)]));
  const html = mail.html.replaceAll(anchors, (whole, head: string, href: string) => {
    const url = counted.get(unescaped(href));
    return url ? `${head}${url}"` : whole;
  });
  const text = mail.text.replaceAll(/https?:\/\/\S+/g, (url) => counted.get(url) ?? url);
  return { mail: { ...mail, html, text }, links };
}
