import type { Target } from '../target';

/** Parameters with so many values that an answer to them would rarely be asked for again. */
const free = ['cursor', 'from', 'to', 'minInvitations'];

/** Answers that are as large as the records are many: they are passed on as they are made. */
const streamed = /\.csv$/;

export interface ApiAddress {
  /** Path and query as Next is asked. */
  path: string;
  /** The name in memory. It is no address: what is at the door would be given without being counted. */
  key: string;
  isKept: boolean;
  isStreamed: boolean;
}

/** What a request to the public API asks for; the order of its parameters does not matter. */
export function readApiAddress({ path, query }: Target): ApiAddress {
  const sorted = new URLSearchParams(query);
  sorted.sort();
  const address = sorted.size > 0 ? `${path}?${sorted}` : path;
  return {
    path: address,
    key: `api ${address}`,
    isKept: !free.some((name) => query.has(name)),
    isStreamed: streamed.test(path),
  };
}
