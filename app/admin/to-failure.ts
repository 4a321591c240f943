import { randomBytes } from 'node:crypto';
import type { ActionFailure } from '@/lib/action-result';
import { AppError } from '@/lib/errors';

/** An error in its two voices: the log gets what happened, under an id; the person what to do. */
export function toFailure(error: unknown): ActionFailure {
  const id = randomBytes(4).toString('hex');
  if (error instanceof AppError) {
    console.warn(`desk ${id}: ${error.code}: ${error.message}`);
    return { ok: false, code: error.code, message: error.forPerson, fields: error.fields };
  }
  console.error(`desk ${id}:`, error);
  return {
    ok: false,
    code: 'failed',
    message: `Something went wrong on our side, and nothing was changed. Try again; if it goes on, give error ${id} to whoever keeps this site.`,
    fields: {},
  };
}
