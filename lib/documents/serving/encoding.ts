export type Encoding = 'br' | 'gzip' | 'identity';

/** Browsers send a handful of different values: each is read once. */
const known = new Map<string, Encoding>();
const maxKnown = 200;

function acceptedQuality(header: string): (name: string) => number {
  const accepted = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, quality ? Number(quality.slice(2)) || 0 : 1];
    }),
  );
  return (name) => accepted.get(name) ?? accepted.get('*') ?? 0;
}

/** The smallest encoding that a client accepts, by its `Accept-Encoding`. */
export function encodingFor(header: string | string[] | undefined): Encoding {
  if (header === undefined) return 'identity';
  const text = String(header);
  const seen = known.get(text);
  if (seen) return seen;
  const quality = acceptedQuality(text);
  const encoding = quality('br') > 0 ? 'br' : quality('gzip') > 0 ? 'gzip' : 'identity';
  if (known.size < maxKnown) known.set(text, encoding);
  return encoding;
}
