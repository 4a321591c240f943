/** One row of the feed: every value should be a text, and is not trusted to be. */
export type FeedRow = Record<string, unknown>;

export function isFeedRow(value: unknown): value is FeedRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Blanks of every kind as one space, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u202f\ufeff]+/g, ' ').trim();
}

/** A field as tidy text: '' where it is missing, null or blank; a nested value as its JSON. */
export function textOf(row: FeedRow, field: string): string {
  const value = Object.hasOwn(row, field) ? row[field] : null;
  if (value === null || value === undefined) return '';
  return tidy(typeof value === 'string' ? value : JSON.stringify(value));
}

const longest = 500;

/** A raw text for a flag, cut where it is longer than anybody reads; the row itself keeps it whole. */
export function rawOf(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
