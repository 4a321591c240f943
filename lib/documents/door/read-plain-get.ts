/** A request as browsers, robots and shared caches send it for a page: nothing but a GET, whole in one piece. */
export interface PlainGet {
  url: string;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
  userAgent: string | undefined;
  purpose: string | undefined;
  destination: string | undefined;
  opened: string | undefined;
}

const largest = 8_192;

/** The whole grammar: a request line, fields without folding or control characters, and an empty line. */
const plainGet = /^GET \/[!-~]* HTTP\/1\.1\r\n(?:[!#$%&'*+.^_`|~\w-]+:[\t -~\x80-\xff]*\r\n)+\r\n$/;

/** Fields that mean more than a plain GET does. */
const notPlain = new Set([
  'content-length',
  'transfer-encoding',
  'expect',
  'upgrade',
  'trailer',
  'range',
  'if-match',
  'if-unmodified-since',
  'rsc',
]);

/**
 * Reads bytes from a connection as a plain GET, strictly. Null: it is something else, or only may be,
 * and is for Node's own HTTP parser to judge.
 */
export function readPlainGet(bytes: Buffer): PlainGet | null {
  if (bytes.length > largest) return null;
  const text = bytes.toString('latin1');
  if (!plainGet.test(text)) return null;
  const lineEnd = text.indexOf('\r\n');
  const found: PlainGet = {
    url: text.slice('GET '.length, lineEnd - ' HTTP/1.1'.length),
    acceptEncoding: undefined,
    ifNoneMatch: undefined,
    userAgent: undefined,
    purpose: undefined,
    destination: undefined,
    opened: undefined,
  };
  let hosts = 0;
  for (let at = lineEnd + 2; at < text.length - 2; ) {
    const colon = text.indexOf(':', at);
    const end = text.indexOf('\r\n', colon);
    const name = text.slice(at, colon).toLowerCase();
    if (name === 'accept-encoding')
      found.acceptEncoding = join(found.acceptEncoding, text.slice(colon + 1, end));
    else if (name === 'if-none-match')
      found.ifNoneMatch = join(found.ifNoneMatch, text.slice(colon + 1, end));
    else if (name === 'user-agent') found.userAgent = text.slice(colon + 1, end).trim();
    else if (name === 'sec-fetch-dest') found.destination = text.slice(colon + 1, end).trim();
    else if (name === 'sec-purpose') found.purpose = text.slice(colon + 1, end).trim();
    else if (name === 'x-opened') found.opened = text.slice(colon + 1, end).trim();
    else if (name === 'host') hosts += 1;
    else if (name === 'connection') {
      if (
        text
          .slice(colon + 1, end)
          .trim()
          .toLowerCase() !== 'keep-alive'
      )
        return null;
    } else if (notPlain.has(name)) return null;
    at = end + 2;
  }
  return hosts === 1 ? found : null;
}

const join = (before: string | undefined, value: string) =>
  before === undefined ? value.trim() : `${before}, ${value.trim()}`;
