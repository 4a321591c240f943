import { AppError } from '@/lib/errors';
import type { ProvenReport } from '../take-report';

/** A webhook's call as it came. */
export interface HookCall {
  body: string;
  header: (name: string) => string | null;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * What a provider's call reports, once it is proven to be theirs.
 * @param secret as the setting says it.
 * @throws AppError `forbidden` for a call that is not proven, `invalid` for one that cannot be read.
 */
export type Hook = (call: HookCall, secret: string) => Promise<Omit<ProvenReport, 'source'>[]>;

export function refuseForged(message: string): AppError {
  return new AppError('forbidden', { message, forPerson: 'This call is not signed as it should be.' });
}

/** The JSON of a call. @throws AppError `invalid`. */
export function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new AppError('invalid', { forPerson: 'This is no JSON.', cause });
  }
}
