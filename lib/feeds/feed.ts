/** A feed, whatever it is written as. Addresses are whole; instants ISO 8601 in UTC. */
export interface Feed {
  title: string;
  description: string;
  /** The page that it follows. */
  homeUrl: string;
  items: FeedItem[];
  /** When something in it last changed; null for an empty one. */
  updatedAt: string | null;
}

export interface FeedItem {
  /** Never changes, whatever becomes of the address. */
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** Portable HTML. */
  html: string;
  publishedAt: string;
  updatedAt: string;
  authors: { name: string; url: string }[];
  categories: string[];
  picture: FeedPicture | null;
}

export interface FeedPicture {
  url: string;
  type: 'image/webp';
  /** In bytes; null where the file cannot be measured, and so cannot be enclosed. */
  length: number | null;
}

/** The latest of some instants; null of none. */
export function latestOf(instants: (string | null)[]): string | null {
  return instants.reduce((latest, one) => ((one ?? '') > (latest ?? '') ? one : latest), null);
}

/**
 * A name for good (a tag address, RFC 4151): the site's host, the day of the thing, and what it is.
 * @param day a calendar date.
 */
export function permanentId(siteUrl: string, day: string, thing: string): string {
  return `tag:${new URL(siteUrl).hostname},${day}:${thing}`;
}
