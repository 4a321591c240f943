import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SecurityHeaders } from '../security-headers';

const style = `
:root { color-scheme: light dark; --ground: #ffffff; --ink: #111a18; --soft: #4a5651; --line: #cbd5d0; --accent: #00664f; }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1614; --ink: #e8eeeb; --soft: #a3b1ab; --line: #33423d; --accent: #6fd1b3; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--ink);
  font: 1.125rem/1.6 Charter, 'Bitstream Charter', 'Iowan Old Style', Cambria, Georgia, serif; }
main { width: min(34rem, 100% - 3rem); padding-block: 3rem; border-block: 1px solid var(--line); border-top: 4px solid var(--accent); }
p { margin: 0 0 1rem; text-wrap: pretty; }
p:last-child { margin: 0; }
h1 { margin: 0 0 1rem; font-size: clamp(1.75rem, 1.4rem + 2vw, 2.5rem); line-height: 1.15; text-wrap: balance; }
.code { color: var(--soft); font: 600 .875rem/1.4 system-ui, sans-serif; letter-spacing: .04em; }
a { color: var(--accent); }
`;

const styleHash = `sha256-${hash('sha256', style, 'base64')}`;

export interface OwnPage {
  status: number;
  /** What happened. */
  title: string;
  /** What the reader can do about it. */
  advice: string;
  /** Further headers, flat. */
  headers?: string[];
}

export const ownPages = {
  notHere: {
    status: 503,
    title: 'This page can’t be shown right now',
    advice:
      'Something we need to put it together is away for a moment. Please try again in half a minute; other pages may well work.',
    headers: ['Retry-After', '30'],
  },
  broken: {
    status: 500,
    title: 'This page has a fault',
    advice: 'The fault is ours and has been noted. Please try again later, or go on from the front page.',
    headers: ['Retry-After', '60'],
  },
  noAddress: {
    status: 400,
    title: 'This address can’t be read',
    advice: 'Part of it may have been lost on the way. Check it, or start from the front page.',
  },
  notAllowed: {
    status: 405,
    title: 'This address only shows a page',
    advice: 'Nothing can be sent to it. Go back to the page that you came from and use its form.',
    headers: ['Allow', 'GET, HEAD'],
  },
  foreign: {
    status: 403,
    title: 'This came from another site',
    advice:
      'To keep people safe, forms are accepted from our own pages only. Open the page here and send it again.',
  },
  tooLarge: {
    status: 413,
    title: 'This is too long to send',
    advice: 'Go back, shorten the text and send it again. What you typed should still be there.',
  },
  noForm: {
    status: 404,
    title: 'This form is not here any more',
    advice: 'Go back and reload the page to get the current form.',
  },
  notSaved: {
    status: 503,
    title: 'This could not be saved just now',
    advice:
      'Nothing was stored. Go back — what you typed should still be there — and send it again in half a minute.',
    headers: ['Retry-After', '30'],
  },
} satisfies Record<string, OwnPage>;

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The layer's own short page, for when there is no page of the site to give. It needs nothing else. */
export function sendOwnPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: OwnPage,
  security: SecurityHeaders,
): void {
  const body = Buffer.from(`<!DOCTYPE html>
<html lang="en-CA"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(page.title)}</title><style>${style}</style></head>
<body><main><p class="code">${page.status}</p><h1>${escapeHtml(page.title)}</h1>
<p>${escapeHtml(page.advice)}</p><p><a href="/">To the front page</a></p></main></body></html>
`);
  response.writeHead(page.status, [
    ...['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.length)],
    ...['Cache-Control', 'no-store'],
    ...(page.headers ?? []),
    ...security.ownPage(styleHash),
  ]);
  response.end(request.method === 'HEAD' ? undefined : body);
}
