/** One field of an act, before and after it, as it was recorded. */
export interface Change {
  field: string;
  /** Undefined where it was not there. */
  was: unknown;
  is: unknown;
}

const fieldsOf = (value: unknown): [string, unknown][] =>
  value && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other) || (isEmpty(one) && isEmpty(other));

/** Why somebody did it comes after what they did. */
const last = ['reason', 'note'];

/** The fields that differ. The database orders them by length of name. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const [was, is] = [new Map(fieldsOf(before)), new Map(fieldsOf(after))];
  const fields = [...new Set([...is.keys(), ...was.keys()])];
  fields.sort((one, other) => last.indexOf(one) - last.indexOf(other));
  return fields
    .map((field) => ({ field, was: was.get(field), is: is.get(field) }))
    .filter((change) => !isSame(change.was, change.is))
    .map(({ field, was: old, is: now }) => ({
      field,
      was: isEmpty(old) ? undefined : old,
      is: isEmpty(now) ? undefined : now,
    }));
}
