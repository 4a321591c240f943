import { AppError } from '@/lib/errors';
import type { FeedFile } from '../read/open-file';
import { refuseSize } from '../read/refusals';
import { maxFeedBytes } from '../schema';

/** What a server said of the file that it sent, for the next conditional request. */
export interface Validators {
  etag: string;
  lastModified: string;
}

export type Fetched =
  | { outcome: 'read'; file: FeedFile; validators: Validators }
  | { outcome: 'not-modified' };

const timeLimitMs = 60_000;
const mostRedirects = 5;

function unreachable(message: string, cause?: unknown): AppError {
  return new AppError('unavailable', {
    message: `rounds not fetched: ${message}`,
    forPerson: `The list of rounds could not be fetched: ${message}. Try again later.`,
    cause,
  });
}

/** @throws AppError `unavailable` for an address that is not of the web. */
function requireWebAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw unreachable(`${address} is no http or https address`);
}

async function follow(address: string, init: RequestInit): Promise<Response> {
  let url = requireWebAddress(address);
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await fetch(url, { ...init, redirect: 'manual' });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || !location) return response;
    await response.body?.cancel();
    url = requireWebAddress(URL.canParse(location, url) ? new URL(location, url).href : location);
  }
  throw unreachable(`it was redirected more than ${mostRedirects} times`);
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const isTooLarge = Number(response.headers.get('content-length') ?? 0) > maxBytes;
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (!isTooLarge && response.body) {
    for await (const chunk of response.body) {
      length += chunk.length;
      if (length > maxBytes) break;
      chunks.push(chunk);
    }
  }
  if (isTooLarge || length > maxBytes) {
    // A body that was left in the middle is cancelled by the loop, and may not be cancelled again.
    if (isTooLarge) await response.body?.cancel();
    throw refuseSize(maxBytes);
  }
  return Buffer.concat(chunks);
}

function explain(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `no whole answer within ${timeLimitMs / 1000} seconds`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

/**
 * Fetches a file of rounds within limits of time and size, following a few redirects.
 * @param known of the file that was read last: a server that knows it answers `not-modified`.
 * @throws AppError `unavailable` where no file came, `invalid` where it is over the size limit.
 */
export async function fetchFeed(
  address: string,
  known: Validators = { etag: '', lastModified: '' },
  maxBytes = maxFeedBytes,
): Promise<Fetched> {
  const headers = {
    accept: 'application/json',
    'user-agent': 'CIN rounds reader',
    ...(known.etag && { 'if-none-match': known.etag }),
    ...(known.lastModified && { 'if-modified-since': known.lastModified }),
  };
  try {
    const response = await follow(address, { headers, signal: AbortSignal.timeout(timeLimitMs) });
    if (response.status === 304) return { outcome: 'not-modified' };
    if (!response.ok) {
      await response.body?.cancel();
      throw unreachable(`the source answered ${response.status}`);
    }
    const bytes = await readBody(response, maxBytes);
    return {
      outcome: 'read',
      file: { source: address, bytes, fetchedAt: new Date() },
      validators: {
        etag: response.headers.get('etag') ?? '',
        lastModified: response.headers.get('last-modified') ?? '',
      },
    };
  } catch (error) {
    throw error instanceof AppError ? error : unreachable(explain(error), error);
  }
}
