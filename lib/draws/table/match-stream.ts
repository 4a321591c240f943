/** Which of a program's streams a name at the source stands for, by the name as it is compared. */
export type StreamNames = Record<string, string>;

/** A name as it is compared: no capitals, one kind of dash, single spaces. */
export function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The names that are known of a program's streams: the streams' own, and those under which its
 * draws were recorded. A name that stood for two streams stands for none.
 */
export function collectStreamNames(used: { name: string; stream: string }[]): StreamNames {
  const found = new Map<string, string | null>();
  for (const { name, stream } of used) {
    const key = comparable(name);
    const before = found.get(key);
    found.set(key, before === undefined || before === stream ? stream : null);
  }
  return Object.fromEntries([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The stream of a name that is known; null for another: nothing is guessed. */
export function matchStream(name: string, names: StreamNames): string | null {
  const key = comparable(name);
  return Object.hasOwn(names, key) ? (names[key] ?? null) : null;
}
