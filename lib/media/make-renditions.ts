import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** Widths in pixels at which a picture is kept, as far as the original has them. */
const renditionWidths = [480, 800, 1200, 1600] as const;
export const maxPixels = 50_000_000;

/** The widths for an original: never wider than it is; its own where it is smaller than all. */
export function widthsFor(originalWidth: number): number[] {
  const fitting = renditionWidths.filter((width) => width <= originalWidth);
  return fitting.length > 0 ? fitting : [originalWidth];
}

/**
 * Writes a picture's renditions, `{name}-{width}.webp` and `.avif`, into a directory that it makes.
 * Upright by its EXIF orientation, without metadata, in sRGB.
 * @param avifEffort from 0 (quick) to 9 (small); flat drawings gain little from more than 1.
 * @returns the upright original's size and the widths written, in pixels.
 */
export async function makeRenditions(
  picture: Buffer,
  directory: string,
  name: string,
  avifEffort = 3,
): Promise<{ width: number; height: number; widths: number[] }> {
  await mkdir(directory, { recursive: true });
  const upright = sharp(picture, { limitInputPixels: maxPixels, autoOrient: true });
  const { width, height } = (await upright.metadata()).autoOrient;
  const widths = widthsFor(width);
  for (const target of widths) {
    const resized = upright.clone().resize({ width: target, withoutEnlargement: true });
    const file = path.join(directory, `${name}-${target}`);
    await resized.clone().webp({ quality: 78 }).toFile(`${file}.webp`);
    await resized.clone().avif({ quality: 62, effort: avifEffort }).toFile(`${file}.avif`);
  }
  return { width, height, widths };
}
