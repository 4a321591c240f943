import { rawOf } from '../field-text';

/** What a text says: a value, nothing (it is empty), or nothing for a reason. */
export interface Reading<Value> {
  value: Value | null;
  /** Why it cannot be read with certainty, as a sentence. */
  problem?: string;
}

/** A value that is being checked. `field` is a draw's field, as in corrections. */
export interface RowFlag {
  field: string;
  raw: string;
  reason: string;
}

export function flagOf(field: string, raw: string, reason: string): RowFlag {
  return { field, raw: rawOf(raw), reason };
}
