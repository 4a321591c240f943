import { createReadStream } from 'node:fs';
import path from 'node:path';
import { AppError } from '@/lib/errors';
import type { FeedFile } from '../read/open-file';
import { refuseSize } from '../read/refusals';
import { maxFeedBytes } from '../schema';

/**
 * Reads a file of rounds, and no more of it than the size limit.
 * @throws AppError `not-found` where it cannot be opened, `invalid` where it is too large.
 */
export async function readLocalFile(name: string, maxBytes = maxFeedBytes): Promise<FeedFile> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream(name) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes) throw refuseSize(maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError('not-found', { forPerson: `The file cannot be read: ${reason}`, cause: error });
  }
  return { source: path.basename(name), bytes: Buffer.concat(chunks), fetchedAt: new Date() };
}
