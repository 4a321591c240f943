import { AppError } from '@/lib/errors';
import { readMultipart } from './read-multipart';

/** A picture of the allowed size, and the few words beside it. */
const maxRequestBytes = 21 * 1024 * 1024;

function tooLarge(): AppError {
  const forPerson = 'This file is larger than 20 MB. Make it smaller, then upload it again.';
  return new AppError('invalid', { forPerson, fields: { file: forPerson } });
}

/**
 * One uploaded picture and its words from a multipart form.
 * @throws AppError `invalid` without a file, or with too large a one.
 */
export async function readUpload(
  request: Request,
): Promise<{ bytes: Buffer; filename: string; alt: string; credit: string }> {
  const form = await readMultipart(request, { maxBytes: maxRequestBytes, tooLarge });
  const file = form?.get('file');
  if (!form || !(file instanceof File) || file.size === 0) {
    throw new AppError('invalid', { forPerson: 'Choose a file.', fields: { file: 'Choose a file.' } });
  }
  const word = (name: string) => String(form.get(name) ?? '');
  return {
    bytes: Buffer.from(await file.arrayBuffer()),
    filename: file.name,
    alt: word('alt'),
    credit: word('credit'),
  };
}
