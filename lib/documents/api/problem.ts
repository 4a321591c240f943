import { STATUS_CODES } from 'node:http';

export const problemType = 'application/problem+json';

/** What went wrong with a request to a machine's address, as RFC 9457 writes it. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  /** What happened, and what the caller can do about it. */
  detail: string;
  /** Members of our own: the parameters at fault, say. */
  [extension: string]: unknown;
}

/** A problem that says no more than its status does, but for its detail. */
export function problemOf(status: number, detail: string, more: Record<string, unknown> = {}): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, ...more };
}
