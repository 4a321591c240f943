import { randomUUID } from 'node:crypto';
import { rename } from 'node:fs/promises';
import sharp from 'sharp';

/**
 * Makes a JPEG beside a WebP rendition: Outlook on Windows shows no WebP. What is see-through becomes white.
 * @param webp the rendition's file. @param jpeg the file to be.
 */
export async function makeJpeg(webp: string, jpeg: string): Promise<void> {
  const part = `${jpeg}.${randomUUID()}`;
  await sharp(webp).flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: true }).toFile(part);
  await rename(part, jpeg);
}
