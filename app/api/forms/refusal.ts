import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AppError, type ErrorCode } from '@/lib/errors';
import type { FormState } from '@/lib/form-state';

/** The answer's status where it is not 422, "the content cannot be worked with". */
const statuses: Partial<Record<ErrorCode, number>> = { 'too-many': 429 };
/** Characters of a field that come back: more than any form takes, so that a text that is too long is not lost. */
const tooLong = 20_000;

type Trouble = Pick<FormState, 'errors' | 'message'> & { status: number };

function troubleOf(error: unknown, typed: readonly string[]): Trouble {
  if (error instanceof AppError) {
    return { status: statuses[error.code] ?? 422, errors: error.fields, message: error.forPerson };
  }
  if (error instanceof z.ZodError) {
    const errors = Object.fromEntries(
      error.issues
        .toReversed()
        .map(({ path, message }) => [String(path[0]), message])
        .filter(([field = '']) => typed.includes(field)),
    );
    // What nobody typed can only be wrong where a page is old or was tampered with.
    const message =
      Object.keys(errors).length > 0 ? '' : 'This page is out of date. Reload it and try again.';
    return { status: 422, errors, message };
  }
  const id = randomUUID();
  console.error(`forms: ${id}`, error);
  return {
    status: 503,
    errors: {},
    message: `Something went wrong on our side, and nothing was saved. Please try again in a minute. (Error ${id})`,
  };
}

/** A refused form as the layer in front takes it: the page, what was typed, and what is wrong. */
export function refusal(
  error: unknown,
  posted: Pick<FormState, 'form' | 'page'> & { fields: Record<string, string>; typed: readonly string[] },
): Response {
  const { form, page, fields, typed } = posted;
  const { status, errors, message } = troubleOf(error, typed);
  const given = typed.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]] as const]));
  const values = Object.fromEntries(given.map(([name, value]) => [name, value.slice(0, tooLong)]));
  const state: FormState = { form, page, values, errors, message };
  return Response.json(state, { status, headers: { 'Cache-Control': 'no-store' } });
}
