import type { Ask } from '@/lib/db/reading';

/** How many of the newest stories are looked through before all of them are. */
const depths = [5_000, 40_000];

/** The month marks from an instant until now, as a tsquery: '~m202610' | '~m202611'. */
export function monthsSince(instant: Date, now = new Date()): string {
  const first = instant.getUTCFullYear() * 12 + instant.getUTCMonth();
  const last = now.getUTCFullYear() * 12 + now.getUTCMonth();
  const months = Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
  return months
    .map((month) => `'~m${Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}'`)
    .join(' | ');
}

const listEdges = `
  SELECT (
    SELECT first_published_at FROM published_articles
    ORDER BY first_published_at DESC, article_id DESC OFFSET depth LIMIT 1
  ) AS edge FROM unnest($1::int[]) AS depth ORDER BY depth`;

/** In milliseconds. Where a window ends may be a little out of date: it only saves work. */
const keptFor = 60_000;
let kept: { windows: (string | null)[]; until: number } | null = null;

/**
 * Windows of time in which to look, the narrowest first, as tsqueries; null is all of it. A site of
 * few stories has only that one.
 */
export async function listWindows(ask: Ask): Promise<(string | null)[]> {
  if (kept && Date.now() < kept.until) return kept.windows;
  const rows = await ask<{ edge: Date | null }>(listEdges, [depths]);
  const windows = [...rows.flatMap(({ edge }) => (edge ? [monthsSince(edge)] : [])), null];
  kept = { windows, until: Date.now() + keptFor };
  return windows;
}
