import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { clientOf } from '@/lib/client-network';
import { getEnv } from '@/lib/env';

/** Keyed, so that nobody can try all addresses against what is kept. */
function keyed(purpose: string, text: string): string {
  return createHmac('sha256', `comments:${purpose}:${getEnv().authSecret ?? ''}`)
    .update(text)
    .digest('base64url');
}

export const networkHash = (address: string) => keyed('network', clientOf(address));
export const emailHash = (email: string) => keyed('email', email.toLowerCase());

/** The same for words that differ in case, blanks and signs alone. */
export function wordsHash(body: string): string {
  const words = body
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return createHash('sha256')
    .update(words || body)
    .digest('base64url');
}

const hour = 3_600_000;

/** What a page's token says: for which story, when, and whether to the millisecond. */
export interface PageToken {
  articleId: number;
  /** Milliseconds since 1970. */
  at: number;
  isExact: boolean;
}

/**
 * A signed word that a form came from a page of this site. A page that is kept and given to many says
 * the hour alone, so that making it anew makes the same document; one that is made for one reader says
 * the moment, and so how fast the form was filled in.
 */
export function pageToken(articleId: number, { isKept }: { isKept: boolean }, now = Date.now()): string {
  const at = isKept ? now - (now % hour) : now;
  const said = `${articleId}.${at.toString(36)}.${isKept ? 'h' : 'x'}`;
  return `${said}.${keyed('page', said)}`;
}

/** What a token says; null where it was not made here. */
export function readPageToken(token: string): PageToken | null {
  const [id = '', at = '', precision = '', given = ''] = token.split('.');
  const made = Buffer.from(keyed('page', `${id}.${at}.${precision}`));
  const signature = Buffer.from(given);
  if (made.length !== signature.length || !timingSafeEqual(made, signature)) return null;
  return { articleId: Number(id), at: Number.parseInt(at, 36), isExact: precision === 'x' };
}
