import { randomBytes } from 'node:crypto';
import type { Surrounding } from './routes';

const readerPolicy = (frameAncestors: string, more: string[] = []) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
    ...more,
  ].join('; ');

/** Which links a browser may follow ahead: the file is in `public`. Other browsers leave it aside. */
const speculationRules = { 'Speculation-Rules': '"/links-ahead.speculationrules"' };

/** In development React evaluates strings, and the framework writes scripts and styles in line. */
const developmentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "frame-ancestors 'none'",
].join('; ');

const surroundings: Record<Surrounding, Record<string, string>> = {
  page: {
    'Content-Security-Policy': readerPolicy("'none'"),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  },
  'private-page': {
    'Content-Security-Policy': readerPolicy("'none'"),
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex',
  },
  embed: {
    'Content-Security-Policy': readerPolicy('*'),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  },
  machine: {
    'Content-Security-Policy': readerPolicy("'none'"),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  },
};

export interface SecurityHeaders {
  /** Of a document, by what surrounds it; flat. */
  reader(surrounding: Surrounding): string[];
  /** Of a page with a style of its own in line, by that style's CSP hash; flat. */
  ownPage(styleHash: string): string[];
  /** Of everything else that is not a page; flat. */
  plain: string[];
  /** Of what is no page and Next answers; nobody keeps it, unless it says otherwise by itself. */
  api: Record<string, string>;
  /** Of the desk: the policy, fresh for one request, and what goes with it. Next takes the nonce from it. */
  desk(): Record<string, string>;
}

/** The headers that go with every answer, laid out once. */
export function createSecurityHeaders(options: { siteUrl: string; isDevelopment: boolean }): SecurityHeaders {
  const everywhere: Record<string, string> = {
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    ...(options.siteUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
  const flat = (headers: Record<string, string>) => Object.entries({ ...headers, ...everywhere }).flat();
  const nothing = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };
  const relaxed: Record<string, string> = options.isDevelopment
    ? { 'Content-Security-Policy': developmentPolicy }
    : {};
  const ahead = options.isDevelopment ? {} : speculationRules;

  const reader = Object.fromEntries(
    Object.entries(surroundings).map(([name, headers]) => [
      name,
      flat({ ...headers, ...(name === 'page' ? ahead : {}), ...relaxed }),
    ]),
  );
  return {
    reader: (surrounding) => reader[surrounding] ?? [],
    ownPage: (styleHash) =>
      flat({
        'Content-Security-Policy': `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
        'Referrer-Policy': 'strict-origin-when-cross-origin',
      }),
    plain: flat(nothing),
    api: { ...nothing, 'Cache-Control': 'private, no-store', ...everywhere },
    desk: () => ({
      'Content-Security-Policy': deskPolicy(randomBytes(16).toString('base64')),
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
      ...everywhere,
      ...relaxed,
    }),
  };
}

/** The editor sets styles on elements, so attributes may; style elements and scripts need the nonce. */
function deskPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
