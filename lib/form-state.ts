import { z } from 'zod';

/** The internal header that carries a form's state from the document layer to the page. */
export const formStateHeader = 'x-cin-form';

/**
 * What became of a form that was not accepted: what its handler (`/api/forms/{form}`) answers as
 * JSON with a 4xx status, and what the page then shows with the person's typing in it.
 */
export const formState = z.object({
  form: z.string(),
  /** The path of the page that the form stands on. */
  page: z.string(),
  /** As typed, by field name. */
  values: z.record(z.string(), z.string()),
  /** One message a field. */
  errors: z.record(z.string(), z.string()),
  /** What happened and what to do, for the whole form. */
  message: z.string(),
});

export type FormState = z.infer<typeof formState>;

export function encodeFormState(state: FormState): string {
  return Buffer.from(JSON.stringify(state)).toString('base64url');
}

export function decodeFormState(header: string): FormState | null {
  try {
    return formState.parse(JSON.parse(Buffer.from(header, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
