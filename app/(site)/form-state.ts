import { headers } from 'next/headers';
import { decodeFormState, type FormState, formStateHeader } from '@/lib/form-state';

/**
 * The state of a form on this page that was just refused, or null. The header comes from the
 * document layer only: it is removed from everything that arrives from outside.
 */
export async function readFormState(form: string): Promise<FormState | null> {
  const header = (await headers()).get(formStateHeader);
  const state = header ? decodeFormState(header) : null;
  return state?.form === form ? state : null;
}
