import { LRUCache } from 'lru-cache';
import satori from 'satori';
import sharp from 'sharp';
import { cardVersion, type PreviewCard } from './card';
import { previewFonts } from './fonts';
import { layOut } from './layout';
import { createLine } from './one-at-a-time';
import { previewSize } from './preview-size';

const inLine = createLine();
/** By what they say, so that none is ever out of date. About 25 KB each. */
const drawn = new LRUCache<string, Buffer>({
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: (png) => png.length,
});

async function draw(card: PreviewCard): Promise<Buffer> {
  const svg = await satori(layOut(card), { ...previewSize, fonts: await previewFonts() });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer();
}

/**
 * A card as a PNG of 1200 × 630 pixels; text becomes shapes, so that no font of the system is used.
 * @throws AppError `unavailable` where too many are being drawn.
 */
export async function drawPicture(card: PreviewCard): Promise<Buffer> {
  const name = cardVersion(card);
  const known = drawn.get(name);
  if (known) return known;
  return inLine(async () => {
    const already = drawn.get(name);
    if (already) return already;
    const png = await draw(card);
    drawn.set(name, png);
    return png;
  });
}
