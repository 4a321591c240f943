import { createHash, randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Db } from '@/lib/db/client';
import { makeRenditions } from '@/lib/media/make-renditions';
import { demoPictures } from './pictures/all-pictures';
import type { PictureData } from './pictures/demo-picture';

/** A picture whose files wait in `directory` until its row gives them their home. */
export interface RenderedPicture {
  slug: string;
  alt: string;
  directory: string;
  hash: string;
  key: string;
  bytes: number;
  width: number;
  height: number;
  widths: number[];
}

/** Draws every picture and writes its sizes beside the media that are there, under a name of passage. */
export async function renderPictures(data: PictureData, mediaDir: string): Promise<RenderedPicture[]> {
  return Promise.all(
    demoPictures.map(async ({ slug, alt, draw }) => {
      const picture = await sharp(Buffer.from(draw(data)))
        .png()
        .toBuffer();
      const hash = createHash('sha256').update(picture).digest('hex');
      // The pictures of the demo newsroom are anybody's: the same address on every machine.
      const key = hash.slice(0, 8);
      const directory = path.join(mediaDir, `.new-${randomUUID()}`);
      const size = await makeRenditions(picture, directory, key, 1);
      return { slug, alt, directory, hash, key, bytes: picture.length, ...size };
    }),
  );
}

/**
 * Adds the pictures to the library and moves their files home.
 * @returns each picture's id by its slug.
 */
export async function writePictures(
  tx: Db,
  pictures: RenderedPicture[],
  mediaDir: string,
): Promise<Map<string, number>> {
  const rows = await tx.media.createManyAndReturn({
    data: pictures.map(({ slug, directory: _directory, ...picture }) => ({
      ...picture,
      filename: `${slug}.png`,
      mime: 'image/png',
      credit: 'Illustration: CIN',
    })),
  });
  const ids = new Map(rows.map((row) => [row.filename.replace(/\.png$/, ''), row.id]));
  for (const { slug, directory } of pictures) {
    const home = path.join(mediaDir, String(ids.get(slug)));
    await rm(home, { recursive: true, force: true });
    await rename(directory, home);
  }
  return ids;
}

/** Takes away what was rendered and not moved home. */
export async function discardPictures(pictures: RenderedPicture[]): Promise<void> {
  await Promise.all(pictures.map(({ directory }) => rm(directory, { recursive: true, force: true })));
}
