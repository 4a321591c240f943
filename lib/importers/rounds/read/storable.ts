import { createHash } from 'node:crypto';

/** JSON as PostgreSQL can hold it (no NUL, no half of a surrogate pair), keys in order. */
export function storable<Value>(value: Value): Value;
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '\uFFFD');
  if (Array.isArray(value)) return value.map((item: unknown) => storable(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
    storable(key),
    storable(item),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** SHA-256 of a stored row: the same for the same keys and values, however they were ordered or spaced. */
export function hashRow(raw: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(storable(raw)))
    .digest('hex');
}
