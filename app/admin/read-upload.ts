import { AppError } from '@/lib/errors';

/** A picture of the allowed size, and the few words beside it. */
const maxRequestBytes = 21 * 1024 * 1024;

function tooLarge(): AppError {
  const forPerson = 'This file is larger than 20 MB. Make it smaller, then upload it again.';
  return new AppError('invalid', { forPerson, fields: { file: forPerson } });
}

/** Reads no more of a request than a picture may have. */
async function readBounded(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > maxRequestBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > maxRequestBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * One uploaded picture and its words from a multipart form.
 * @throws AppError `invalid` without a file, or with too large a one.
 */
export async function readUpload(
  request: Request,
): Promise<{ bytes: Buffer; filename: string; alt: string; credit: string }> {
  const body = await readBounded(request);
  const type = request.headers.get('content-type') ?? '';
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null);
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
