import type { Ask } from '@/lib/db/reading';

/** A stretch of time up to now. */
export interface Window {
  /** How many stories it holds, about. */
  stories: number;
  since: Date | null;
}

/** How many of the newest stories are looked through before all of them are. */
const depths = [5_000, 7_000, 10_000, 14_000, 20_000, 28_000, 40_000, 57_000, 80_000];

const quoteMonth = (month: number) =>
  `'~m${Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}'`;

/**
 * The month marks from an instant until now, as a tsquery: '~m202311' | '~m202312' | '~m2024':*.
 * Whole years go by their beginning: the index answers a few parts much faster than dozens.
 */
export function monthsSince(instant: Date, now = new Date()): string {
  const first = instant.getUTCFullYear() * 12 + instant.getUTCMonth();
  const firstWhole = Math.ceil(first / 12);
  const thisYear = now.getUTCFullYear();
  const years = Array.from({ length: Math.max(0, thisYear + 1 - firstWhole) }, (_, n) => firstWhole + n);
  const months = Array.from({ length: firstWhole * 12 - first }, (_, n) => first + n);
  return [...months.map(quoteMonth), ...years.map((year) => `'~m${year}':*`)].join(' | ');
}

const listEdges = `
  SELECT depth AS stories, (
    SELECT first_published_at FROM published_articles
    ORDER BY first_published_at DESC, article_id DESC OFFSET depth LIMIT 1
  ) AS since FROM unnest($1::int[]) AS depth ORDER BY depth`;

/** In milliseconds. Where a window ends may be a little out of date: it only saves work. */
const keptFor = 60_000;
let kept: { windows: Window[]; until: number } | null = null;

/**
 * Windows of time in which to look, the narrowest first, the whole stretch last. A site of few stories
 * has only that one.
 * @param since the whole stretch; null is all time.
 */
export async function listWindows(ask: Ask, since: Date | null): Promise<Window[]> {
  if (!kept || Date.now() >= kept.until) {
    const rows = await ask<Window>(listEdges, [depths]);
    kept = { windows: rows.filter((row) => row.since !== null), until: Date.now() + keptFor };
  }
  const narrower = kept.windows.filter((window) => since === null || (window.since && window.since > since));
  return [...narrower, { stories: Number.POSITIVE_INFINITY, since }];
}
