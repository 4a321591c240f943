import type { IncomingMessage } from 'node:http';

/** What only the layer may say, or only a proxy in front that is trusted. */
const internal =
  /^(?:x-cin-|x-forwarded-|x-real-ip$|forwarded$|x-nonce$|x-middleware-|x-invoke-|x-matched-path$|x-now-|content-security-policy$)/;

/** Removes from a request what must never pass from outside. */
export function stripRequest(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) if (internal.test(name)) delete request.headers[name];
}

export const isReading = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD';

function hostOf(origin: string | undefined): string | null {
  return origin && URL.canParse(origin) ? new URL(origin).host : null;
}

/** True where the page that sent a request is one of this site: its `Origin` is there, and ours. */
export function isOwnOrigin(request: IncomingMessage, siteHost: string): boolean {
  const host = hostOf(request.headers.origin);
  return host !== null && (host === siteHost || host === request.headers.host);
}

/** True where a browser says that another site sent the request; a client that says nothing is no browser's victim. */
export function isForeign(request: IncomingMessage, siteHost: string): boolean {
  const fetchSite = request.headers['sec-fetch-site'];
  if (fetchSite !== undefined) return fetchSite === 'cross-site' || fetchSite === 'same-site';
  const { origin } = request.headers;
  // A page whose referrer policy hides its address sends "null".
  return origin !== undefined && origin !== 'null' && !isOwnOrigin(request, siteHost);
}
