import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Reply, Variant } from './reply';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this, compressing costs more than it saves. */
const smallestWorthCompressing = 400;

export interface ReplyParts {
  status: number;
  contentType: string;
  cacheControl: string;
  body: Buffer;
  /** Compressed beforehand; null: not worth it. Left out, the body is compressed here. */
  compressed?: { br: Buffer; gzip: Buffer } | null;
  /** Further headers, flat. */
  headers: string[];
}

async function compress(body: Buffer, contentType: string): Promise<{ br: Buffer; gzip: Buffer } | null> {
  if (body.length < smallestWorthCompressing || !/^text\/|json|xml|javascript/.test(contentType)) return null;
  const params = {
    // Level 5 is within a few per cent of the best, at a twentieth of its time.
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [br, gz] = await Promise.all([compressBrotli(body, { params }), compressGzip(body, { level: 6 })]);
  return { br, gzip: gz };
}

/** Compresses a body once per encoding and lays out the headers of every answer made from it. */
export async function buildReply(parts: ReplyParts): Promise<Reply> {
  const { body, cacheControl, contentType } = parts;
  const compressed = parts.compressed === undefined ? await compress(body, contentType) : parts.compressed;
  const digest = hash('sha1', body, 'base64url');

  const variant = (bytes: Buffer, encoding: 'br' | 'gzip' | null): Variant => {
    const etag = `"${digest}${encoding ? `-${encoding}` : ''}"`;
    const shared = ['ETag', etag, 'Cache-Control', cacheControl, 'Vary', 'Accept-Encoding'];
    const coding = encoding ? ['Content-Encoding', encoding] : [];
    const length = ['Content-Type', contentType, 'Content-Length', String(bytes.length)];
    return {
      body: bytes,
      etag,
      headers: [...length, ...coding, ...shared, ...parts.headers],
      headersNotModified: shared,
    };
  };

  const identity = variant(body, null);
  return {
    status: parts.status,
    variants: {
      identity,
      br: compressed ? variant(compressed.br, 'br') : identity,
      gzip: compressed ? variant(compressed.gzip, 'gzip') : identity,
    },
  };
}

/** What a reply weighs in memory, in bytes. */
export function weighReply({ variants }: Reply): number {
  const bodies = new Set(Object.values(variants).map((variant) => variant.body));
  // Headers and objects come to about 4 KB.
  return [...bodies].reduce((sum, body) => sum + body.length, 4096);
}
