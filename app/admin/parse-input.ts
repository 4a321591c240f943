import type { z } from 'zod';
import { AppError } from '@/lib/errors';

/** As the database can hold it: without NUL, which a paste from a PDF may bring, and halves of characters. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(storable);
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storable(item)]))
    : value;
}

/** @throws AppError `invalid`, with a message for each field at fault. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(storable(input));
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message;
  throw new AppError('invalid', {
    message: `invalid input: ${JSON.stringify(fields)}`,
    forPerson: 'Some fields need another look.',
    fields,
  });
}
