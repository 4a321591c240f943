import type { IncomingMessage } from 'node:http';
import { isbot } from 'isbot';
import { LRUCache } from 'lru-cache';

/** What a request for a document says of who asks, as far as counting has to know. */
export interface Visit {
  userAgent: string | undefined;
  /** `Sec-Purpose`: a browser that fetches ahead says so. */
  purpose: string | undefined;
  /** `Sec-Fetch-Dest`: "document" where a person goes to the page; older browsers leave it out. */
  destination: string | undefined;
  /** `X-Opened`: a page that was fetched ahead says that somebody has come to it (`<page-watch>`). */
  opened: string | undefined;
  /** Null at the door, where nobody's address is looked at. */
  clientAddress: string | null;
}

/** Told of each document as it goes out, by its key. It must be quick, and never throws. */
export type Witness = (key: string, visit: Visit) => void;

/** The same of a request that Node read. */
export function visitOf({ headers }: IncomingMessage, clientAddress: string): Visit {
  const purpose = headers['sec-purpose'] ?? headers.purpose;
  return {
    userAgent: headers['user-agent'],
    purpose: purpose === undefined ? undefined : String(purpose),
    destination: headers['sec-fetch-dest'],
    opened: headers['x-opened'] === undefined ? undefined : String(headers['x-opened']),
    clientAddress,
  };
}

/** The same of a request that Next hands to a route. */
export function visitFrom(headers: Headers): Visit {
  return {
    userAgent: headers.get('user-agent') ?? undefined,
    purpose: headers.get('sec-purpose') ?? headers.get('purpose') ?? undefined,
    destination: headers.get('sec-fetch-dest') ?? undefined,
    opened: undefined,
    clientAddress: headers.get('x-forwarded-for') ?? '',
  };
}

/** People's browsers send few different names: each is judged once. */
const known = new LRUCache<string, boolean>({ max: 500 });

function isBrowser(userAgent: string): boolean {
  let verdict = known.get(userAgent);
  if (verdict === undefined) {
    verdict = userAgent.startsWith('Mozilla/') && !isbot(userAgent);
    known.set(userAgent, verdict);
  }
  return verdict;
}

/** Whether somebody reads: a browser that goes to a page, no robot, nothing fetched ahead or by a script. */
export function isReader({ userAgent, purpose, destination, opened }: Visit): boolean {
  if (userAgent === undefined || purpose !== undefined) return false;
  const isPage = destination === undefined || destination === 'document' || opened !== undefined;
  if (!isPage) return false;
  return isBrowser(userAgent);
}
