import type { IncomingMessage } from 'node:http';

/** The largest form that readers send, in bytes. */
const largestForm = 64 * 1024;

/** The whole body, or null where it is too large. The connection stays open for the answer. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > largestForm) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > largestForm) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
