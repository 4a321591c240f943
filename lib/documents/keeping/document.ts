import type { Reply } from '../serving/reply';

/** A finished answer on the reader's side, with the facts that it was made of. */
export interface Document extends Reply {
  key: string;
  tags: readonly string[];
  /** Bytes in memory. */
  weight: number;
  /** Whether it may stay in memory at all: a 404, a search and a page without tags may not. */
  isKeepable: boolean;
}

/** A document in memory. Instants are milliseconds of `Date.now()`. */
export interface KeptDocument extends Document {
  /** From here on a request starts the renewal, and still gets this one. */
  renewFrom: number;
  /** From here on a request waits for the renewal. 0 where one of its facts has changed. */
  freshUntil: number;
  /** After a renewal that failed: when to try again. */
  retryFrom: number;
}
