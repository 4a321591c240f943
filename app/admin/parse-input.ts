import type { z } from 'zod';
import { AppError } from '@/lib/errors';

/** @throws AppError `invalid`, with a message for each field at fault. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message;
  throw new AppError('invalid', {
    message: `invalid input: ${JSON.stringify(fields)}`,
    forPerson: 'Some fields need another look.',
    fields,
  });
}
