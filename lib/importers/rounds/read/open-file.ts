import { createHash } from 'node:crypto';
import { maxFeedBytes } from '../schema';
import { decodeFeed } from './decode-feed';
import { latestDayOf } from './latest-day';
import { type FileReading, readFile } from './read-file';

/** A file of rounds as it came. */
export interface FeedFile {
  /** Its web address, or its name. */
  source: string;
  bytes: Uint8Array;
  fetchedAt: Date;
}

/** SHA-256 of a file's bytes. */
export function hashFile(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @throws AppError `invalid` for a file that is refused whole. */
export function openFile({ bytes, fetchedAt }: FeedFile): FileReading {
  return readFile(decodeFeed(bytes, { maxBytes: maxFeedBytes }), latestDayOf(fetchedAt));
}
