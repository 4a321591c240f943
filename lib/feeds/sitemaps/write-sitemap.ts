import { Readable } from 'node:stream';
import { ErrorLevel, type NewsItem, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { getEnv } from '@/lib/env';
import { wellFormed } from '../xml-text';

/** An address of the site for search engines. */
export interface SitemapEntry {
  /** Path on this site. */
  path: string;
  /** When what stands there last changed (instant, ISO 8601 in UTC); null where that is not known. */
  changedAt: string | null;
  /** Paths of its pictures. */
  images?: string[];
  news?: NewsItem;
}

/** The library has no form for a list without an address: news of a quiet weekend. */
const emptySitemap =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';

/** Addresses as a sitemap of sitemaps.org's protocol, with Google's pictures and news where there are any. */
export async function writeSitemap(entries: SitemapEntry[]): Promise<string> {
  if (entries.length === 0) return emptySitemap;
  const { siteUrl } = getEnv();
  const image = entries.some(({ images }) => images?.length);
  const news = entries.some((entry) => entry.news);
  const stream = new SitemapStream({
    hostname: siteUrl,
    xmlns: { news, xhtml: false, image, video: false },
    level: ErrorLevel.THROW,
  });
  const items = entries.map(({ path, changedAt, images = [], ...entry }) => ({
    url: path,
    ...(changedAt ? { lastmod: changedAt } : {}),
    ...(images.length > 0 ? { img: images.map((one) => ({ url: siteUrl + one })) } : {}),
    ...(entry.news ? { news: entry.news } : {}),
  }));
  const xml = await streamToPromise(Readable.from(items).pipe(stream));
  return wellFormed(xml.toString());
}

/** The list of all sitemaps. */
export async function writeSitemapIndex(files: Omit<SitemapEntry, 'images' | 'news'>[]): Promise<string> {
  const { siteUrl } = getEnv();
  const items = files.map(({ path, changedAt }) => ({
    url: siteUrl + path,
    ...(changedAt ? { lastmod: changedAt } : {}),
  }));
  const xml = await streamToPromise(Readable.from(items).pipe(new SitemapIndexStream()));
  return xml.toString();
}
