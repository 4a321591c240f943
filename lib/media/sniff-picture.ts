import sharp from 'sharp';
import { AppError } from '@/lib/errors';
import { whatElseIsIn } from './files/hidden-content';
import { maxPixels } from './make-renditions';

export const maxBytes = 20 * 1024 * 1024;

const mimes: Record<string, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

function refuse(forPerson: string, cause?: unknown): AppError {
  return new AppError('invalid', { forPerson, fields: { file: forPerson }, cause });
}

/** SVG is text, and sharp would draw it: it is told by its content, before anything reads it. */
function isMarkup(bytes: Buffer): boolean {
  return /^\s*</.test(
    bytes
      .subarray(0, 256)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
}

/**
 * A picture's true type, by its content; the file's name and the browser's word count for nothing.
 * @throws AppError `invalid` for what is no JPEG, PNG, WebP or AVIF, is too large, or is
 *   something else besides.
 */
export async function sniffPicture(bytes: Buffer): Promise<string> {
  if (bytes.length > maxBytes)
    throw refuse('This file is larger than 20 MB. Make it smaller, then upload it again.');
  const wrongKind = 'Only JPEG, PNG, WebP and AVIF pictures can be uploaded.';
  if (bytes.length === 0 || isMarkup(bytes)) throw refuse(wrongKind);
  // Only the header is read here: no pixel is decoded before its size is known.
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw refuse(wrongKind, cause);
    });
  const isAvif = metadata.format === 'heif' && metadata.compression === 'av1';
  const mime = mimes[isAvif ? 'avif' : metadata.format];
  if (!mime) throw refuse(wrongKind);
  if (metadata.width * metadata.height > maxPixels) {
    throw refuse('This picture has more than 50 million pixels. Make it smaller, then upload it again.');
  }
  const other = whatElseIsIn(bytes);
  if (other) {
    throw refuse(`This file is a picture and ${other} at once. Save the picture anew, then upload it.`);
  }
  return mime;
}
