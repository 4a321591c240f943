import type { Way } from './store';

/** What is known of addresses: old ones with their ways, and articles that stand somewhere now. */
export interface Known {
  ways: Map<string, Way>;
  standing: Map<string, number>;
}

const isSame = (a: Way | undefined, b: Way) => a?.articleId === b.articleId && a.target === b.target;

/** A way to its end: through old addresses to what stands at the last. Null where it comes back to itself. */
function endOf(from: string, way: Way, { ways, standing }: Known): Way | null {
  const seen = new Set([from]);
  let end = way;
  while (end.target !== null) {
    const path = end.target;
    if (seen.has(path)) return null;
    seen.add(path);
    const article = standing.get(path);
    if (article !== undefined) return { articleId: article, target: null };
    const next = ways.get(path);
    if (!next) return end;
    end = next;
  }
  return end;
}

/**
 * Adds ways to those that are known, each collapsed to its end, and collapses what led to one of them.
 * @returns what is to be written by path, and the paths whose way would come back to itself.
 */
export function planWays(
  added: Map<string, Way>,
  known: Known,
): { written: Map<string, Way>; loops: Set<string> } {
  const loops = new Set<string>();
  let ways = new Map([...known.ways, ...added]);
  // One loop may hide behind another: those that loop are left out until none does.
  for (;;) {
    const found = [...added.keys()].filter((path) => {
      const way = ways.get(path);
      return !loops.has(path) && way && endOf(path, way, { ...known, ways }) === null;
    });
    if (found.length === 0) break;
    for (const path of found) loops.add(path);
    ways = new Map([...known.ways, ...[...added].filter(([path]) => !loops.has(path))]);
  }
  const written = new Map<string, Way>();
  for (const [path, way] of ways) {
    const end = endOf(path, way, { ...known, ways });
    if (end && !isSame(known.ways.get(path), end)) written.set(path, end);
  }
  return { written, loops };
}
