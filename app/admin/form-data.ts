import type { z } from 'zod';
import type { KeptForm } from '@/components/desk/use-kept-form';
import type { ActionFailure } from '@/lib/action-result';

/** The texts of a form by field name; what Next adds for itself is left out. */
function textsOf(form: FormData): Record<string, string> {
  const texts = [...form].filter(([name, value]) => typeof value === 'string' && !name.startsWith('$ACTION'));
  return Object.fromEntries(texts) as Record<string, string>;
}

/** `offers.0.text` is the field `text` of the first of `offers`. Lists have no gaps. */
function nest(texts: Record<string, string>): Record<string, unknown> {
  const rows = new Map<string, Map<string, Record<string, string>>>();
  const nested: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(texts)) {
    const [, list, place, field] = /^(\w+)\.(\d+)\.(\w+)$/.exec(name) ?? [];
    if (!list || !place || !field) {
      nested[name] = text;
      continue;
    }
    const ofList = rows.get(list) ?? new Map<string, Record<string, string>>();
    ofList.set(place, { ...ofList.get(place), [field]: text });
    rows.set(list, ofList);
  }
  for (const [list, ofList] of rows) nested[list] = [...ofList.values()];
  return nested;
}

/** What a form says, for an act that checks it with the same schema next. */
export function readForm<Schema extends z.ZodType>(_schema: Schema, form: FormData): z.input<Schema> {
  return nest(textsOf(form)) as z.input<Schema>;
}

/** The answer to a form that was refused: all that was typed, and what is wrong. */
export function refusedForm(form: FormData, failure: ActionFailure): KeptForm {
  const { message, fields, code } = failure;
  return { values: textsOf(form), message, fields, isConflict: code === 'conflict' };
}

/** The answer to a form whose act stays on its page: what it gives back, and an empty form. */
export function acceptedForm(given: Record<string, string>): KeptForm {
  return { values: {}, message: '', fields: {}, isConflict: false, given };
}
