import { generateJsonFeed } from 'feedsmith';
import type { Feed } from './feed';

/**
 * A feed as JSON Feed 1.1.
 * @param feedUrl the address that it is read at.
 */
export function toJsonFeed(feed: Feed, feedUrl: string, iconUrl: string): string {
  const items = feed.items.map((item) => ({
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    image: item.picture?.url,
    date_published: new Date(item.publishedAt),
    date_modified: new Date(item.updatedAt),
    authors: item.authors,
    tags: item.categories,
    attachments: item.picture?.length
      ? [{ url: item.picture.url, mime_type: item.picture.type, size_in_bytes: item.picture.length }]
      : undefined,
  }));
  const json = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feedUrl,
    description: feed.description,
    icon: iconUrl,
    language: 'en-CA',
    items,
  });
  return JSON.stringify(json);
}
