/** What a small frame on another site shows: one draw, always a program's newest, or always a stream's. */
export type Embed =
  | { kind: 'draw'; program: string; number: string }
  | { kind: 'latest'; program: string }
  | { kind: 'stream'; program: string; stream: string };

/** An embed's path on this site. */
export function embedPath(embed: Embed): string {
  const program = `/embed/draws/${encodeURIComponent(embed.program)}`;
  switch (embed.kind) {
    case 'draw':
      return `${program}/${encodeURIComponent(embed.number)}`;
    case 'latest':
      return `${program}/latest`;
    case 'stream':
      return `${program}/streams/${encodeURIComponent(embed.stream)}`;
  }
}

/** The last part of an embed's path: a draw's number, or the word for the newest. */
export function toDrawEmbed(program: string, number: string): Embed {
  return number === 'latest' ? { kind: 'latest', program } : { kind: 'draw', program, number };
}

/** Text of an address as it was before its escapes; null where they are none. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function ofPage(parts: string[], { hash, searchParams }: URL): Embed | null {
  const [program = '', place = '', ...rest] = parts;
  if (rest.length > 0) return null;
  if (program === 'pnp') {
    if (!/^[a-z]{2}$/.test(place)) return null;
    const number = decode(hash.slice(1));
    return number === null ? null : toDrawEmbed(`pnp-${place}`, number || 'latest');
  }
  if (program !== 'express-entry') return null;
  const stream = searchParams.get('stream');
  if (place === '' && stream) return { kind: 'stream', program, stream };
  return toDrawEmbed(program, place || 'latest');
}

/**
 * What the embed of a page of this site shows: `/draws/express-entry/284`, `/draws/express-entry?stream=cec`,
 * `/draws/pnp/bc#2026-04-03-2`, or an embed's own address. Null for every other page.
 */
export function embedOfPage(address: URL): Embed | null {
  const parts = address.pathname.split('/').filter(Boolean).map(decode);
  if (!parts.every((part) => part !== null)) return null;
  const [first, ...rest] = parts;
  if (first === 'draws' && rest.length > 0) return ofPage(rest, address);
  if (first !== 'embed' || rest[0] !== 'draws') return null;
  const [, program, place, stream, ...more] = rest;
  if (!program || !place || more.length > 0) return null;
  if (place === 'streams') return stream ? { kind: 'stream', program, stream } : null;
  return stream === undefined ? toDrawEmbed(program, place) : null;
}
