import path from 'node:path';
import type { SecurityHeaders } from '../security-headers';
import type { Reply } from '../serving/reply';
import { createFileShelf, type FileShelf, listFiles } from './file-shelf';

const forEver = 'public, max-age=31536000, immutable';
const megabyte = 1024 * 1024;

export interface Files {
  /** A file by its path on the site, or null. */
  find(path: string): Promise<Reply | null>;
  /** The same, only where it was read before. */
  peek(path: string): Reply | undefined;
}

/** The files that readers get from disk: the build's, the project's own, and the newsroom's pictures. */
export async function createFiles(options: {
  buildDirectory: string;
  publicDirectory: string;
  mediaDirectory: string;
  /** Brings a picture that is kept elsewhere, by its name below `/media/`. */
  fetchMedia: (name: string) => Promise<boolean>;
  security: SecurityHeaders;
  /** Only pictures then: Next serves the rest as it changes. */
  isDevelopment: boolean;
}): Promise<Files> {
  const headers = options.security.plain;
  // Other sites may show pictures: feeds and embeds do.
  const openHeaders = [...headers, 'Cross-Origin-Resource-Policy', 'cross-origin'];
  const build = createFileShelf({
    directory: path.join(options.buildDirectory, 'static'),
    cacheControl: forEver,
    headers,
    maxBytes: 64 * megabyte,
  });
  const assets = createFileShelf({
    directory: path.join(options.publicDirectory, 'assets'),
    cacheControl: forEver,
    headers,
    maxBytes: 4 * megabyte,
  });
  const own = createFileShelf({
    directory: options.publicDirectory,
    cacheControl: 'public, max-age=3600',
    headers: openHeaders,
    maxBytes: 16 * megabyte,
  });
  const media = createFileShelf({
    directory: options.mediaDirectory,
    cacheControl: forEver,
    headers: openHeaders,
    maxBytes: 64 * megabyte,
    renewAfter: 60_000,
    fetchMissing: options.fetchMedia,
  });
  const ownNames = await listFiles(options.publicDirectory);
  const places: [string, FileShelf][] = [['/media/', media]];
  if (!options.isDevelopment) places.push(['/_next/static/', build], ['/assets/', assets]);

  function placeOf(address: string): { shelf: FileShelf; name: string } | null {
    const place = places.find(([prefix]) => address.startsWith(prefix));
    if (place) return { shelf: place[1], name: address.slice(place[0].length) };
    const name = address.slice(1);
    return !options.isDevelopment && ownNames.has(name) ? { shelf: own, name } : null;
  }

  return {
    async find(address) {
      const place = placeOf(address);
      return place ? place.shelf.find(place.name) : null;
    },
    peek(address) {
      const place = placeOf(address);
      return place?.shelf.peek(place.name);
    },
  };
}
