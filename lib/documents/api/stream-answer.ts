import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type AskNext, RenderingError } from '../making/ask-next';
import type { ApiAddress } from './api-address';

/** What Next says of the file itself. */
const passed = ['Content-Type', 'Content-Disposition', 'ETag'];

const takesGzip = /\bgzip\b(?!\s*;\s*q=0\b)/;

/** Held by nobody without asking whether it is still the same. */
const asked = 'public, max-age=0, must-revalidate';

/**
 * Sends an answer as it is made, compressed on the way; what the reader's line cannot take is not made yet.
 * @throws RenderingError, before anything is sent, where Next gives nothing that a caller may see.
 */
export async function streamAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { askNext, address, head }: { askNext: AskNext; address: ApiAddress; head: string[] },
): Promise<void> {
  const isHead = request.method === 'HEAD';
  const answer = await askNext.stream({
    path: address.path,
    method: isHead ? 'HEAD' : 'GET',
    ifNoneMatch: request.headers['if-none-match'],
  });
  const status = answer.statusCode ?? 500;
  if (status >= 500) {
    answer.destroy();
    throw new RenderingError(`${address.path}: Next answered ${status}`, { isAnswered: true });
  }
  const isCompressed = status === 200 && !isHead && takesGzip.test(request.headers['accept-encoding'] ?? '');
  const ofFile = passed.flatMap((name) => {
    const value = answer.headers[name.toLowerCase()];
    return value === undefined ? [] : [name, String(value)];
  });
  response.writeHead(status, [
    ...ofFile,
    ...(isCompressed ? ['Content-Encoding', 'gzip'] : []),
    ...['Cache-Control', status < 400 ? asked : 'no-store', 'Vary', 'Accept-Encoding'],
    ...head,
  ]);
  let hasReaderLeft = false;
  response.once('close', () => {
    hasReaderLeft = !answer.destroyed;
  });
  try {
    await (isCompressed ? pipeline(answer, createGzip(), response) : pipeline(answer, response));
  } catch (error) {
    // A reader who leaves before the end is no fault.
    if (!hasReaderLeft) throw error;
  }
}
