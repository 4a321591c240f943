import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Encoding, encodingFor } from './encoding';

/** One encoding of an answer, ready to be written. Headers are flat: name, value, name, value. */
export interface Variant {
  body: Buffer;
  headers: string[];
  etag: string;
  /** What a 304 says. */
  headersNotModified: string[];
}

/** An answer that is ready to be sent any number of times. */
export interface Reply {
  status: number;
  /** Whose address it answers, where it is a document and no file. */
  key?: string;
  variants: Record<Encoding, Variant>;
}

/** True where the browser's copy is the one that would be sent; a CDN may have weakened the tag. */
export function isUnmodified(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.includes(etag) || ifNoneMatch.trim() === '*';
}

/** @param more headers of this one answer, flat. */
export function sendReply(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  more: readonly string[] = [],
): void {
  const { headers, method } = request;
  const variant = reply.variants[encodingFor(headers['accept-encoding'])];
  const ifNoneMatch = headers['if-none-match'];
  if (ifNoneMatch !== undefined && reply.status === 200 && isUnmodified(ifNoneMatch, variant.etag)) {
    response.writeHead(304, [...variant.headersNotModified, ...more]).end();
    return;
  }
  response.writeHead(reply.status, more.length > 0 ? [...variant.headers, ...more] : variant.headers);
  if (method === 'HEAD') response.end();
  else response.end(variant.body);
}
