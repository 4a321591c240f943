import { generateRssFeed } from 'feedsmith';
import { escapeHtml } from '@/lib/escape-html';
import type { Feed, FeedItem } from './feed';
import { wellFormed } from './xml-text';

function toItem(item: FeedItem) {
  const { picture } = item;
  return {
    title: item.title,
    link: item.url,
    guid: { value: item.id, isPermaLink: false },
    pubDate: new Date(item.publishedAt),
    // By the specification readers take this for HTML.
    description: escapeHtml(item.summary),
    categories: item.categories.map((name) => ({ name })),
    ...(picture?.length
      ? { enclosures: [{ url: picture.url, type: picture.type, length: picture.length }] }
      : {}),
    content: { encoded: item.html },
    dc: { creators: item.authors.map(({ name }) => name) },
    atom: { updated: new Date(item.updatedAt) },
  };
}

/** The library sets longer texts on lines of their own; the line ends would belong to the text. */
const tight = (xml: string) => xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');

/**
 * A feed as RSS 2.0 with the full text, the authors' names (Dublin Core) and each item's last change
 * (Atom), by the rules of the RSS Advisory Board and the W3C's validator.
 * @param feedUrl the address that it is read at.
 */
export function toRss(feed: Feed, feedUrl: string): string {
  const xml = generateRssFeed({
    title: feed.title,
    link: feed.homeUrl,
    description: feed.description,
    language: 'en-ca',
    ...(feed.updatedAt ? { lastBuildDate: new Date(feed.updatedAt) } : {}),
    docs: 'https://www.rssboard.org/rss-specification',
    ttl: 5,
    atom: { links: [{ href: feedUrl, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map(toItem),
  });
  return wellFormed(tight(xml));
}
