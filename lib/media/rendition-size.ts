import { stat } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import type { BlockData } from '@/lib/blocks/registry';
import { getEnv } from '@/lib/env';
import { fetchPictureFile } from './files/picture-files';

/** A rendition never changes under its name. */
const known = new LRUCache<string, number>({ max: 2_000 });

export interface Rendition {
  /** Path on this site. */
  path: string;
  width: number;
  height: number;
}

/** A picture's widest WebP that is at most `maxWidth` wide, else its narrowest; sizes in pixels. */
export function renditionOf(picture: BlockData<'picture'>, maxWidth: number): Rendition | null {
  const width = picture.widths.findLast((each) => each <= maxWidth) ?? picture.widths[0];
  if (width === undefined) return null;
  const height = Math.round((picture.height * width) / picture.width);
  return { path: `${picture.path}-${width}.webp`, width, height };
}

/** How many bytes a rendition's file has; null where it is not there to be measured. */
export async function measureRendition({ path: address }: Rendition): Promise<number | null> {
  const size = known.get(address);
  if (size !== undefined) return size;
  const file = path.join(getEnv().dataDir, address);
  const look = () => stat(file).catch(() => null);
  const found =
    (await look()) ?? ((await fetchPictureFile(address.replace(/^\/media\//, ''))) ? await look() : null);
  if (!found?.isFile()) return null;
  known.set(address, found.size);
  return found.size;
}
