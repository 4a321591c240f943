import type { ErrorCode } from './errors';

export interface ActionFailure {
  ok: false;
  /** `failed` is an error of ours: the person cannot do anything about it but tell us its id. */
  code: ErrorCode | 'failed';
  message: string;
  /** Messages by form field; keys are paths such as `offers.0.url`. */
  fields: Record<string, string>;
}

/** What a server action answers; never throws for what a person typed. */
export type ActionResult<T> = { ok: true; value: T } | ActionFailure;
